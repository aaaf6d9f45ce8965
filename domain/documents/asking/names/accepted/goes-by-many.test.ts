import { expect, it } from "vitest";
import type { Mark } from "../../../mark";
import type { KnownNames } from "../known-names";
import { goesByMany, isNamedTwice, isOfNoName } from "./goes-by-many";

const named = (text: string) => goesByMany({ text, name: text, type: "organisation" });

it.each([
  "Clara Holm",
  "الجيش البيروفي",
  "قوات الاحتلال",
  "البحرية البيروفية",
  "البرلمان البيروفي",
  "شرطة ليما",
  "هيئة الإذاعة المحلية",
  "البيت الأبيض",
  "حزب رئيس الجزيرة",
  "الدوروو",
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

it.each([
  ["place", "مستشفى القلب والصدر", "مستشفى الصدر والأطفال", true],
  ["place", "مستشفى القلب والصدر", "مستشفى الزيتون", false],
  ["organisation", "وزارة الري والزراعة", "وزارة الزراعة والصيد", false],
  ["person|f", "هند المرزوقي", "هند الحاج سليم", true],
  ["person|m", "سليم المرزوقي", "سليم الدالي", false],
])("tells whether a %s may be called %s and %s", (sort, name, other, isOne) => {
  const mark = (text: string) => ({ name: text, denotes: text, sort, type: sort.split("|")[0] }) as unknown as Mark;
  expect(isNamedTwice(mark(name), [mark(name), mark(other)])).toBe(isOne);
});

it("lets no foreign name of three words be typed, which each paper spells its own way", () => {
  const known = { isCommon: () => false, isNamesake: () => false, isAdjective: () => false } as unknown as KnownNames;
  const typed = (text: string) => !goesByMany({ text, name: text, type: "organisation" }, known);
  expect(["غلومال ريسك ليسايت", "غلومال ريسك", "معهد غلومال ريسك"].map(typed)).toEqual([false, true, true]);
});

it("lets nobody be typed of whose name the text was read to give the first word alone", () => {
  const known = { isNamesake: (word: string) => word === "سليم" } as unknown as KnownNames;
  const typed = (name: string) => !goesByMany({ text: name, name, type: "person" }, known);
  expect(["سليم", "سليم الدالي", "هولم"].map(typed)).toEqual([false, true, true]);
});

it("tells that a capital's forces are called by their country as well", () => {
  const known = { isCapital: (name: string) => name === "ليما", isCommon: () => true } as unknown as KnownNames;
  const isAny = (text: string) => goesByMany({ text, name: text, type: "organisation" }, known);
  expect(["قوات ليما", "قوات الجبل"].map(isAny)).toEqual([true, false]);
});
