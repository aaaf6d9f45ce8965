import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFor } from "@/i18n/messages";
import { type CardContent, cardText, nameMax } from "./card-text";
import type { Strand } from "./drawing/strands";

const marksOf = (correct: number, total: number): Strand[] =>
  Array.from({ length: total }, (_, index) => (index < correct ? "held" : "loose"));

const contentOf = (correct: number, total: number, changes: Partial<CardContent> = {}): CardContent => ({
  lang: "ar",
  title: "التحالف بالأرقام",
  correct,
  total,
  marks: marksOf(correct, total),
  sources: 5,
  years: [2014, 2024],
  siteAddress: "https://sanad.example",
  ...changes,
});

const scores = fc.nat({ max: 50 }).chain((total) => fc.tuple(fc.nat({ max: total }), fc.constant(total)));

describe("cardText", () => {
  it("says a result in the order it is read", () => {
    expect(cardText(contentOf(8, 10, { name: "ليلى" }))).toEqual({
      kind: "نتيجة",
      name: "ليلى",
      title: "التحالف بالأرقام",
      figure: "8",
      words: ["إجابات صحيحة", "من 10"],
      line: "5 وثائق · من 2014 إلى 2024",
      promise: "لكلّ سؤالٍ سند",
      address: "sanad.example",
    });
  });

  it("names the product beside the wordmark in English only", () => {
    expect(cardText(contentOf(8, 10, { lang: "en" }))).toMatchObject({
      brand: "Sanad",
      kind: "Result",
      figure: "8",
      words: ["right answers", "out of 10"],
      line: "5 documents · 2014 to 2024",
    });
  });

  it.each([
    [0, "إجابة صحيحة", "right answers"],
    [1, "إجابة صحيحة", "right answer"],
    [2, "إجابتان صحيحتان", "right answers"],
    [3, "إجابات صحيحة", "right answers"],
    [10, "إجابات صحيحة", "right answers"],
    [11, "إجابة صحيحة", "right answers"],
  ])("agrees the noun with the figure %i", (correct, arabic, english) => {
    expect(cardText(contentOf(correct, 12)).words[0]).toBe(arabic);
    expect(cardText(contentOf(correct, 12, { lang: "en" })).words[0]).toBe(english);
  });

  it.each([
    [1, [2014, 2014], "وثيقة واحدة · 2014", "1 document · 2014"],
    [2, [2014, 2017], "وثيقتان · من 2014 إلى 2017", "2 documents · 2014 to 2017"],
    [11, [2014, 2024], "11 وثيقة · من 2014 إلى 2024", "11 documents · 2014 to 2024"],
  ] as const)("counts %i documents with their years", (sources, years, arabic, english) => {
    expect(cardText(contentOf(8, 10, { sources, years })).line).toBe(arabic);
    expect(cardText(contentOf(8, 10, { sources, years, lang: "en" })).line).toBe(english);
  });

  it("shows the stored score and no other, in both languages", () => {
    fc.assert(
      fc.property(scores, fc.constantFrom("ar", "en"), ([correct, total], lang) => {
        const { figure, words } = cardText(contentOf(correct, total, { lang }));
        expect([figure, ...words].join(" ").match(/\d+/g)).toEqual([String(correct), String(total)]);
      }),
    );
  });

  it("refuses a score that its marks do not bear out", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 9 }), ([correct, total], more) => {
        const forged = { ...contentOf(correct, total), correct: correct + more };
        expect(() => cardText(forged)).toThrow(RangeError);
        expect(() => cardText({ ...contentOf(correct, total), total: total + more })).toThrow(RangeError);
      }),
    );
  });

  it.each(["ar", "en"] as const)("makes the promise that the site makes, in %s", (lang) => {
    expect(cardText(contentOf(8, 10, { lang })).promise).toBe(textFor(lang)("app.promise"));
  });
});

describe("a name on a card", () => {
  const nameOf = (name: string) => cardText(contentOf(8, 10, { name })).name;

  it("is left out unless something was typed", () => {
    expect(cardText(contentOf(8, 10))).not.toHaveProperty("name");
    expect(cardText(contentOf(8, 10, { name: " \u200f\n " }))).not.toHaveProperty("name");
  });

  it("loses what could turn the text around it", () => {
    expect(nameOf("\u202eليلى\u2066 8\n10")).toBe("ليلى 8 10");
  });

  it("is cut by characters as a reader counts them", () => {
    expect(nameOf("مُ".repeat(nameMax))).toBe("مُ".repeat(nameMax));
    expect(nameOf("مُ".repeat(nameMax + 1))).toBe(`${"مُ".repeat(nameMax - 1)}…`);
  });

  it("composes letters that were typed in parts", () => {
    expect(nameOf("Jose\u0301")).toBe("José");
  });
});
