import { describe, expect, it } from "vitest";
import type { Ledger } from "@/domain/facts/ledger";
import { makeWorkshop } from "@/domain/items/workshop";
import { comparedLedger } from "@/domain/testing/compared-ledger";
import { findEvidence } from "./index";

const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const made = (seed = 1, extra: Partial<Ledger> = {}) =>
  findEvidence.generate(makeWorkshop(comparedLedger(extra), seed));
const item = (fact: string, seed = 1, extra: Partial<Ledger> = {}) =>
  made(seed, extra).find(({ facts, lang }) => facts[0] === fact && lang === "en");
const sources = (change: Partial<Ledger["sources"][number]>) => ({
  sources: comparedLedger().sources.map((source) => ({ ...source, ...change })),
});

describe("find the evidence", () => {
  it("asks which paragraph backs a statement, by what the paragraphs are about", () => {
    const members = item("003.members");
    expect(members?.stem).toBe(
      "Which paragraph of the report on the first meeting backs this statement: “The coalition had more than 60 countries”?",
    );
    expect(members && findEvidence.keyText(members)).toBe("Paragraph 4: The tally of the work and its figures");
  });

  it("lets a claim be said by its speaker", () => {
    expect(item("004.members-kerry")?.stem).toContain(
      "“According to John Kerry, the coalition had more than 70 countries”",
    );
  });

  it("offers no paragraph that speaks of the same subject", () => {
    for (const seed of seeds) {
      const texts = item("003.long", seed)?.options.map(({ text }) => text) ?? [];
      expect(texts.length).toBeGreaterThan(2);
      const syria = item("003.syria-who", seed);
      expect(syria?.proof.flatMap(({ checked }) => checked)).not.toContain("003.syria-who");
    }
  });

  it("offers only paragraphs whose facts are all recorded, in their order", () => {
    const complete = item("003.members", 1, sources({ completeParagraphs: [2, 6] }));
    expect(complete?.options.map(({ text }) => text.split(":")[0])).toEqual([
      "Paragraph 2",
      "Paragraph 4",
      "Paragraph 6",
    ]);
    expect(item("003.members", 1, sources({ completeParagraphs: [2] }))).toBeUndefined();
  });

  it("is not made of a fact that stands in several paragraphs, or in one without a gist", () => {
    expect(item("001.syria-who")).toBeUndefined();
    const gists = { 2: { ar: "آراء", en: "Views" }, 5: { ar: "توقعات", en: "Forecasts" } };
    expect(item("003.members", 1, sources({ gists }))).toBeUndefined();
  });
});
