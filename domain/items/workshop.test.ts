import { describe, expect, it } from "vitest";
import type { Fact } from "../facts/fact";
import { indexLedger } from "../facts/index-ledger";
import { number } from "../testing/values";
import { wordedLedger } from "../testing/worded-ledger";
import { wordInBoth } from "./word-in-both";
import { makeWorkshop } from "./workshop";

const fact = (id: string) => indexLedger(wordedLedger()).fact(id);
const asked = (facts: Fact[]) => makeWorkshop(wordedLedger({ facts }), 1).asked.map((each) => each.fact.id);
const reason = { ar: "سبب", en: "a reason" };

describe("makeWorkshop", () => {
  it("asks what may be asked: nothing doubted, planned, withheld or sensitive", () => {
    const change = (more: Partial<Fact>) =>
      asked([{ ...fact("001.actor"), id: "001.changed", supersedes: "001.actor", ...more }]);
    expect(change({})).toContain("001.changed");
    expect(change({ askable: false, reason })).not.toContain("001.changed");
    expect(change({ certainty: "doubted", reason })).not.toContain("001.changed");
    expect(change({ certainty: "planned", reason })).not.toContain("001.changed");
    const { properties } = wordedLedger();
    const sensitive = properties.map((property) =>
      property.id === "actor" ? { ...property, sensitive: true } : property,
    );
    const workshop = makeWorkshop(wordedLedger({ properties: sensitive }), 1);
    expect(workshop.asked.map((each) => each.fact.id)).not.toContain("001.actor");
  });

  it("asks once what documents share, unless one of them says otherwise", () => {
    const again = { ...fact("001.order-date"), id: "004.order-date", source: "004_source" };
    expect(asked([again]).filter((id) => id.endsWith("order-date"))).toEqual(["001.order-date"]);
    const other = { ...again, value: { type: "date" as const, iso: "2014-09-11" } };
    expect(asked([other]).filter((id) => id.endsWith("order-date"))).toEqual(["001.order-date", "004.order-date"]);
  });

  it("throws the same dice for the same name and seed, and others for another", () => {
    const throws = (seed: number, name: string) => makeWorkshop(wordedLedger(), seed).rngFor(name)();
    expect(throws(1, "a")).toBe(throws(1, "a"));
    expect(new Set([throws(1, "a"), throws(1, "b"), throws(2, "a")]).size).toBe(3);
  });

  it("finds wrong options once for the same wish, each with its proof", () => {
    const workshop = makeWorkshop(wordedLedger(), 1);
    const strikes = workshop.asked.find((each) => each.fact.id === "001.strikes");
    if (!strikes) throw new Error("not asked");
    const found = workshop.wrongFor(strikes, strikes.fact.value, { want: 3 });
    expect(found).toHaveLength(3);
    expect(workshop.wrongFor(strikes, strikes.fact.value, { want: 3 })).toBe(found);
    for (const { proof } of found) expect(proof.checked).toContain("001.strikes");
  });

  it("asks of bounds too, and says that they are not exact", () => {
    const bound = makeWorkshop(wordedLedger(), 1).asked.find((each) => each.fact.id === "004.members-kerry");
    expect(bound).toMatchObject({ isExact: false, scope: { source: "004_source", attributedTo: "kerry" } });
    expect(bound?.fact.value).toEqual(number(70, "country", "gt"));
  });
});

describe("wordInBoth", () => {
  const draft = (lang: "ar" | "en", stem: string) => ({
    id: "q",
    lang,
    kind: "single-choice",
    cell: "c||",
    subject: "s",
    topic: "all",
    stem,
    explanation: "e",
    perOption: {},
    facts: ["001.a"],
    references: [],
    evidence: [],
    scope: {},
    proof: [],
    difficulty: 0.5,
    key: "k",
  });

  it("gives an item in each language, with a version that follows what is shown", () => {
    const [ar, en] = wordInBoth((lang) => draft(lang, "Who?"));
    expect([ar?.lang, en?.lang]).toEqual(["ar", "en"]);
    const [other] = wordInBoth((lang) => draft(lang, "Who else?"));
    expect(other?.version).not.toBe(ar?.version);
    expect(wordInBoth((lang) => draft(lang, "Who?"))[0]?.version).toBe(ar?.version);
  });

  it("gives none when one language cannot say it, or a reader would object", () => {
    expect(wordInBoth((lang) => (lang === "ar" ? undefined : draft(lang, "Who?")))).toEqual([]);
    expect(wordInBoth((lang) => draft(lang, lang === "en" ? "Who {s}?" : "Who?"))).toEqual([]);
  });
});
