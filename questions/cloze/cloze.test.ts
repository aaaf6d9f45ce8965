import { describe, expect, it } from "vitest";
import { indexLedger } from "@/domain/facts/index-ledger";
import { makeWorkshop } from "@/domain/items/workshop";
import { number } from "@/domain/testing/values";
import { wordedLedger } from "@/domain/testing/worded-ledger";
import { cloze } from "./index";

const items = cloze.generate(makeWorkshop(wordedLedger(), 1));
const item = (fact: string, lang = "ar") => items.find(({ facts, lang: own }) => facts[0] === fact && own === lang);
const earned = (fact: string, answer: unknown) => {
  const score = cloze.scoreStored(item(fact), answer);
  return score.ok ? score.value.earned : score.error.reason;
};

describe("cloze", () => {
  it("has exactly one gap, and the key stands nowhere else", () => {
    for (const each of items) {
      expect(each.stem.split("____")).toHaveLength(2);
      expect(each.stem).not.toContain(cloze.keyText(each));
    }
  });

  it("has a bound typed, with its operator and unit in sight and no bank", () => {
    expect(item("004.members-kerry")?.stem).toContain("أكثر من ____ (دولة)");
    expect(cloze.faceStored(item("004.members-kerry"))).not.toMatchObject({ value: { options: expect.anything() } });
    expect(["70", "٧٠", "70.0", "71", "seventy"].map((answer) => earned("004.members-kerry", answer))).toEqual([
      1, 1, 1, 0, 0,
    ]);
  });

  it("refuses, where it has a bank, what is not in it", () => {
    expect(earned("001.strikes", item("001.strikes")?.key)).toBe(1);
    expect(earned("001.strikes", "10701")).toBe("unreadable");
  });

  it("offers only names of the key's gender where a verb agrees with the gap", () => {
    const jordan = items.filter(
      ({ lang, facts, stem }) => lang === "ar" && facts[0] === "001.syria-who" && stem.includes("شارك ____"),
    );
    const countries = indexLedger(wordedLedger()).ledger.entities.filter(({ type }) => type === "country");
    for (const { options } of jordan) {
      const genders = options.map(({ text }) => countries.find(({ ar }) => ar.name === text)?.ar.gender);
      expect(new Set(genders)).toEqual(new Set(["m"]));
    }
  });

  it("leaves «dozens of» alone", () => {
    const vague = {
      ...indexLedger(wordedLedger()).fact("001.strikes"),
      id: "001.vague",
      qualifiers: {},
      value: number(10, "strike", "vague"),
    };
    const made = cloze.generate(makeWorkshop(wordedLedger({ facts: [vague] }), 1));
    expect(made.filter(({ facts }) => facts.includes("001.vague"))).toEqual([]);
  });
});
