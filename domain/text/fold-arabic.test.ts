import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldArabic, foldLoosely } from "./fold-arabic";

describe("foldArabic", () => {
  it.each([
    ["مؤكّدًا", "مؤكدا"],
    ["والمشـروبات", "والمشروبات"],
    ["أربيل إلى آب", "اربيل الي اب"],
    ["ﻻ", "لا"],
    ["\u200Fالموصل\u200E", "الموصل"],
    ["ISIS\u00A0 2014", "isis 2014"],
  ])("reduces %s", (text, folded) => {
    expect(foldArabic(text)).toBe(folded);
  });

  it("keeps ta marbuta from ha, which only the loose fold equates", () => {
    expect(foldArabic("دولة")).not.toBe(foldArabic("دوله"));
    expect(foldLoosely("دولة")).toBe(foldLoosely("دوله"));
  });

  it("folds a text the same whatever other signs stand behind it", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."اأإآىيةهؤئءسن \n\t\u00A0\u064B\u0654\u0640\u0670\u200F7٧ﻻaA«»،."),
    });
    fc.assert(
      fc.property(letters, (text) => {
        for (const fold of [foldArabic, foldLoosely]) expect(`${fold(text)} 2`.trimStart()).toBe(fold(`${text} ²`));
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."اأإآىيةهؤئءسن \u064B\u0640\u200F7٧ﻻA") }), (text) => {
        expect(foldArabic(foldArabic(text))).toBe(foldArabic(text));
        expect(foldLoosely(foldLoosely(text))).toBe(foldLoosely(text));
      }),
    );
  });
});
