import { describe, expect, it } from "vitest";
import { isMonotonous } from "./is-monotonous";

describe("isMonotonous", () => {
  it.each([
    ["one word again and again", "كلمة ".repeat(200_000), true],
    ["a figure and a letter again and again", "3 و ".repeat(100_000), true],
    ["one word without end", "ب".repeat(999_999), true],
    ["one word that is stretched", `ب${"ـ".repeat(300)}ر قال الوزير`, true],
    ["a few words", "قتل 5 في بغداد", false],
    ["a long address among words", `قال الوزير إن الخطة https://news.example/${"a-b1".repeat(90)} جاهزة`, false],
  ])("%s", (_, text, expected) => {
    expect(isMonotonous(text)).toBe(expected);
  });
});
