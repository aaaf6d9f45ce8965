import { describe, expect, it } from "vitest";
import { type PlacedWord, wordsIn } from "../../clauses/words-in";
import { bareNouns, pointsUnnamed } from "./points-back";

const names = new Set(["سالم", "صور", "القيروان", "سوسه"]);
const isNamed = (word: PlacedWord | undefined) => word !== undefined && names.has(word.folded);
const words = (text: string) => wordsIn(text, { start: 0, end: text.length });

describe("pointsUnnamed", () => {
  it.each([
    ["both of two that nobody has named", "وقع الاتفاق بحضور كبار الزوار من البلدين"],
    ["the latter", "وقال الأخير إن المتحف يفتح أبوابه"],
    ["a day that only the sentence before tells", "وكان المتحف حينها مغلقا أمام الزوار"],
  ])("sees %s", (_, text) => {
    expect(pointsUnnamed(words(text), isNamed)).toBe(true);
  });

  it.each([
    ["both of two that are named", "سافر سالم من صور إلى القيروان ثم كتب عن المدينتين"],
    ["an adjective of the noun before it", "افتتح المتحف في الأعوام الأخيرة قاعات كثيرة"],
    ["what somebody issued, told of it", "ذكر تقرير أصدرته سوسه أن المتحف يفتح أبوابه"],
  ])("takes %s for clear", (_, text) => {
    expect(pointsUnnamed(words(text), isNamed)).toBe(false);
  });
});

describe("bareNouns", () => {
  const nouns = (text: string) => bareNouns(words(text), isNamed).map(({ noun }) => noun);

  it("takes a noun with its number or its adjective for one that is told", () => {
    expect(nouns("صدر القرار 2216 في الصيف")).toEqual([]);
    expect(nouns("افتتحت المؤسسة العامة متحفا")).toEqual([]);
    expect(nouns("زادت العلاقات الوثيقة بينهما")).toEqual([]);
  });

  it("takes no other noun for its adjective", () => {
    expect(nouns("قدمت المؤسسة العديد من اللوحات")).toEqual(["موسسه"]);
    expect(nouns("أشارت الشركة إلى أعمالها")).toEqual(["شركه"]);
  });
});
