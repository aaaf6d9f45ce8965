import { expect, it } from "vitest";
import type { KnownNames } from "../known-names";
import { goesByMany, isOfNoName } from "./goes-by-many";

const named = (text: string) => goesByMany({ text, name: text, type: "organisation" });

it.each([
  "Clara Holm",
  "الجيش البيروفي",
  "قوات الاحتلال",
  "البحرية البيروفية",
  "البرلمان البيروفي",
  "هيئة الإذاعة المحلية",
])("tells that %s is called otherwise as well", (text) => {
  expect(named(text)).toBe(true);
});

it.each(["كلارا هولم", "جيش الرب", "المحكمة العمالية", "قوات الدعم الشعبي في الوادي"])("lets %s be typed", (text) => {
  expect(named(text)).toBe(false);
});

it("tells a place of some sort from one with a name", () => {
  const known = {
    isCommon: (word: string) => word !== "بيروفي",
    isAdjective: (word: string) => word === "بيروفيه",
  } as unknown as KnownNames;
  const isAny = (text: string) => isOfNoName({ text, type: "place" }, known);
  expect(["ملعب رياضي", "مستشفى ميداني", "ملعب الوادي", "ملعب"].map(isAny)).toEqual([true, true, false, false]);
  expect(["ساحة السياسة البيروفية", "ساحة السياسة", "متحف السياسة البيروفية"].map(isAny)).toEqual([true, false, false]);
});
