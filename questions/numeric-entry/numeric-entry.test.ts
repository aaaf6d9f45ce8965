import { describe, expect, it } from "vitest";
import { indexLedger } from "@/domain/facts/index-ledger";
import { makeWorkshop } from "@/domain/items/workshop";
import { number } from "@/domain/testing/values";
import { wordedLedger } from "@/domain/testing/worded-ledger";
import { numericEntry } from "./index";

const rounded = {
  ...indexLedger(wordedLedger()).fact("001.strikes"),
  id: "001.strikes-sy",
  qualifiers: { place: { type: "entity" as const, id: "qa" } },
  value: number(40000, "strike", undefined, 500),
};
const items = numericEntry.generate(makeWorkshop(wordedLedger({ facts: [rounded] }), 1));
const item = (fact: string, lang = "ar") => items.find(({ facts, lang: own }) => facts[0] === fact && own === lang);
const earned = (fact: string, answer: unknown) => {
  const score = numericEntry.scoreStored(item(fact), answer);
  return score.ok ? score.value.earned : score.error.reason;
};

describe("numeric entry", () => {
  it.each([10701, "10701", "10,701", "١٠٬٧٠١", "۱۰۷۰۱", " 10 701 "])("takes %j for 10,701", (answer) => {
    expect(earned("001.strikes", answer)).toBe(1);
  });

  it.each([10702, "10700", "1070", -10701])("does not take %j", (answer) => {
    expect(earned("001.strikes", answer)).toBe(0);
  });

  it.each(["many", "10.7.01", "1e4", [10701], true])("cannot read %j", (answer) => {
    expect(earned("001.strikes", answer)).toBe("unreadable");
  });

  it("allows as much as the document rounded, and says so on its face", () => {
    expect([39500, 40500, 39499, 40501].map((answer) => earned("001.strikes-sy", answer))).toEqual([1, 1, 0, 0]);
    expect(numericEntry.faceStored(item("001.strikes-sy"))).toMatchObject({ value: { unit: "غارة", tolerance: 500 } });
    expect(numericEntry.faceStored(item("001.strikes"))).not.toMatchObject({ value: { tolerance: expect.anything() } });
  });

  it("asks for millions in millions, and takes them written out too", () => {
    expect(item("004.cost")).toMatchObject({ key: 13.6, unit: "مليون دولار", keyText: "13.6 مليون دولار" });
    expect(item("004.cost", "en")).toMatchObject({ key: 13.6, unit: "million US dollars" });
    expect(["13.6", "١٣٫٦", 13600000, "13,600,000", "13"].map((answer) => earned("004.cost", answer))).toEqual([
      1, 1, 1, 1, 0,
    ]);
  });

  it("says the unit in plain text, where no field can show it", () => {
    const plain = numericEntry.plainStored(item("004.cost", "en"));
    expect(plain.ok && plain.value.stem).toMatch(/ \(unit: million US dollars\)$/);
  });

  it("asks no bound and no figure that its own stem holds", () => {
    expect(item("004.members-kerry")).toBeUndefined();
  });
});
