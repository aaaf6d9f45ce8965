import { describe, expect, it } from "vitest";
import type { Fact } from "@/domain/facts/fact";
import type { Ledger } from "@/domain/facts/ledger";
import { makeWorkshop } from "@/domain/items/workshop";
import { comparedLedger } from "@/domain/testing/compared-ledger";
import { fact } from "@/domain/testing/small-ledger";
import { date, entity, list, number } from "@/domain/testing/values";
import { findEvidence } from "./index";

const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const plain = comparedLedger();
const made = (seed = 1, extra?: Partial<Ledger>) =>
  findEvidence.generate(makeWorkshop(extra ? comparedLedger(extra) : plain, seed));
const item = (fact: string, seed = 1, extra?: Partial<Ledger>) =>
  made(seed, extra).find(({ facts, lang }) => facts[0] === fact && lang === "en");
const recorded = (id: string, subject: string, property: string, value: Fact["value"], paragraph: number) =>
  fact(id, {
    subject,
    property,
    value,
    source: "003_source",
    references: [{ paragraph, start: 0, end: 10, sha256: "0".repeat(64) }],
  });
const sources = (change: Partial<Ledger["sources"][number]>) => ({
  sources: comparedLedger().sources.map((source) => ({ ...source, ...change })),
});

describe("find the evidence", () => {
  it("asks which paragraph backs a statement, by what the paragraphs are about", () => {
    const members = item("003.members");
    expect(members?.stem).toBe(
      "Which paragraph of the December 2014 report supports “The coalition had more than 60 countries”?",
    );
    expect(members && findEvidence.keyText(members)).toBe("Paragraph 4: The tally of the work and its figures");
  });

  it("lets a claim be said by its speaker", () => {
    expect(item("004.members-kerry")?.stem).toContain(
      "“According to John Kerry, the coalition had more than 70 countries”",
    );
  });

  it("offers no paragraph that speaks of the same subject, or gives the same value", () => {
    const elsewhere = recorded("003.elsewhere", "syria", "date", date("2014-09-23"), 2);
    const alike = recorded("003.alike", "kurds", "participants", list("listed", "us", "bh", "jo", "qa"), 5);
    for (const seed of seeds) {
      const offered = (facts: Fact[]) =>
        item("003.syria-who", seed, { facts })?.options.map(({ text }) => text.split(":")[0]) ?? [];
      expect(offered([])).toHaveLength(4);
      expect(offered([elsewhere])).not.toContain("Paragraph 2");
      expect(offered([elsewhere, alike]).sort()).toEqual(["Paragraph 1", "Paragraph 4", "Paragraph 6"]);
    }
  });

  it("offers no paragraph that names the subject", () => {
    const cost = recorded("003.cost", "kurds", "cost", number(5, "usd"), 4);
    const named = recorded("003.named", "syria", "actor", entity("kurds"), 2);
    for (const seed of seeds) {
      const offered = (facts: Fact[]) =>
        item("003.cost", seed, { facts })?.options.map(({ text }) => text.split(":")[0]);
      expect(offered([cost, named])).not.toContain("Paragraph 2");
    }
    expect(
      seeds.some((seed) =>
        item("003.cost", seed, { facts: [cost] })?.options.some(({ text }) => text.startsWith("Paragraph 2")),
      ),
    ).toBe(true);
  });

  it("names the document by its topic where the statement says its date", () => {
    const dated = recorded("003.dated", "order", "date", date("2014-12-09"), 4);
    expect(item("003.dated", 1, { facts: [dated] })?.stem).toMatch(
      /^Which paragraph of the report on the first meeting/,
    );
  });

  it("offers only paragraphs whose facts are all recorded", () => {
    const complete = item("003.members", 1, sources({ completeParagraphs: [2, 6] }));
    expect(complete?.options.map(({ text }) => text.split(":")[0]).sort()).toEqual([
      "Paragraph 2",
      "Paragraph 4",
      "Paragraph 6",
    ]);
    expect(item("003.members", 1, sources({ completeParagraphs: [2] }))).toBeUndefined();
  });

  it("shows the right paragraph in every place about as often", () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 200; seed++) {
      const asked = item("003.syria-who", seed);
      const place = asked?.options.findIndex(({ id }) => id === asked.key) ?? 0;
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const times of places) expect(times).toBeGreaterThan(30);
  });

  it("is not made of a fact that stands in several paragraphs, or in one without a gist", () => {
    const twice = { ...recorded("003.twice", "kurds", "cost", number(5, "usd"), 4) };
    expect(item("003.twice", 1, { facts: [twice] })).toBeDefined();
    const references = [...twice.references, { ...twice.references[0], paragraph: 6 }] as Fact["references"];
    expect(item("003.twice", 1, { facts: [{ ...twice, references }] })).toBeUndefined();
    const gists = { 2: { ar: "آراء", en: "Views" }, 5: { ar: "توقعات", en: "Forecasts" } };
    expect(item("003.members", 1, sources({ gists }))).toBeUndefined();
  });
});
