import { describe, expect, it } from "vitest";
import { isCommonWord } from "./common-words";

const stems = new Set(["كتاب", "مدرسه", "قال", "يحمل", "وزير", "مقر"]);

describe("a common word", () => {
  it.each([
    "كتاب",
    "وكتاب",
    "الكتاب",
    "بالكتاب",
    "للكتاب",
    "كتابها",
    "مدرسته",
    "مدرسه",
    "وزيران",
    "تحمل",
    "سيحمل",
    "بمقر",
  ])("is told in the form «%s»", (word) => {
    expect(isCommonWord(word, stems)).toBe(true);
  });

  it.each(["سميث", "نوموتو", "بوش", "كاماني", "وايت"])("is none in the name «%s»", (word) => {
    expect(isCommonWord(word, stems)).toBe(false);
  });
});
