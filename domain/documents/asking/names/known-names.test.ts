import { describe, expect, it } from "vitest";
import { noLexicons } from "../../../extraction/lexicons";
import type { Mark } from "../../mark";
import { knownNames } from "./known-names";

const lexicons = {
  ...noLexicons,
  territories: [
    { iso: "IQ", names: ["العراق"], demonyms: ["عراقي"] },
    { iso: "JO", names: ["الأردن"], demonyms: ["أردني"] },
    { iso: "LB", names: ["لبنان"], demonyms: ["لبناني"] },
    { iso: "SY", names: ["سوريا"], demonyms: ["سوري"] },
    { iso: "PE", names: ["بيرو"], demonyms: ["بيروفي"] },
  ],
  cities: ["بغداد", "البصرة", "الموصل"]
    .map((name) => ({ kind: "city" as const, country: "IQ", names: [name] }))
    .concat({ kind: "city", country: "LB", names: ["صيدا"] }),
};
const mark = (name: string, sort: string, more: Partial<Mark> = {}): Mark => ({
  ...{ id: name, type: "place", start: 0, end: 5, text: name, name, sentence: { start: 0, end: 30 }, paragraph: 1 },
  ...{ denotes: name, sort, confidence: 0.95, ...more },
});
const known = knownNames(lexicons)("زار الوفد البصرة ثم غادر العراق إلى بيت لبناني.");

describe("knownNames", () => {
  it("gives cities of the same country that the document does not name", () => {
    const basra = mark("البصرة", "place|city", { within: "IQ" });
    expect(known.like(basra, false)).toEqual(["بغداد", "الموصل"]);
    expect(known.like({ ...basra, confidence: 0.7 }, false)).toEqual([]);
  });

  it("gives cities of which about as much is told, and none beside the capital of a small country", () => {
    const names = [...["أ", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر"].map((letter) => `ميناء ${letter}`)];
    const towns = (capital: string, others: readonly string[]) =>
      knownNames({
        ...noLexicons,
        cities: [capital, ...others, "قرية بعيدة"].map((name) => ({
          kind: "city" as const,
          country: "X",
          names: [name],
        })),
      })("").like(mark(capital, "place|city", { within: "X" }), false);
    expect(towns("أنقرة", [...names, "ميناء ز"])).toEqual(names);
    expect(towns("أنقرة", ["ميناء ز"])).toEqual([]);
    expect(towns("صور", ["ميناء ز"])).toEqual(["ميناء ز", "قرية بعيدة"]);
    expect(towns("صور", ["جبل ز"])).toEqual(["قرية بعيدة"]);
  });

  it("gives countries of the same part of the world and gender, none whose people are named", () => {
    expect(known.like(mark("العراق", "place|country", { country: "IQ" }), false)).toEqual(["الأردن"]);
  });

  it("gives no ministry that would see to one thing twice", () => {
    const industry = mark("وزارة التجارة والصناعة", "organisation|ministry", { type: "organisation" });
    const others = known.like(industry, false);
    expect(others).toContain("وزارة المالية والصناعة");
    expect(others.filter((name) => name.startsWith("وزارة الصناعة"))).toEqual([]);
  });

  it("gives capitals for one that acts, and other cities for one where something is", () => {
    const paris = mark("باريس", "place|city", { within: "FR" });
    expect(known.like(paris, true)).toContain("برلين");
    expect(known.like(paris, false)).toEqual([]);
  });

  it("gives ministries of the same country and of like tasks", () => {
    const ministry = mark("وزارة الصحة العراقية", "organisation|ministry", { type: "organisation" });
    expect(known.like(ministry, false)).toContain("وزارة التعليم العراقية");
    expect(known.like(ministry, false)).not.toContain("وزارة الدفاع العراقية");
  });

  it("sees a country by its adjective and its cities, and nothing by chance", () => {
    expect(known.tellCountry("وصل الوفد اللبنانيين أمس", "LB")).toBe(true);
    expect(known.tellCountry("سوق في صيدا", "LB")).toBe(true);
    expect(known.tellCountry("وصل الوفد العراقي أمس", "LB")).toBe(false);
  });
});
