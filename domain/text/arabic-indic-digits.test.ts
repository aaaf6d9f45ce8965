import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toArabicIndicDigits } from "./arabic-indic-digits";
import { groupDigits, readNumber, toLatinDigits } from "./numerals";

describe("toArabicIndicDigits", () => {
  it.each([
    ["في 8 آب/أغسطس 2014", "في ٨ آب/أغسطس ٢٠١٤"],
    ["13,221 غارة، أي 7.2% منها.", "١٣٬٢٢١ غارة، أي ٧٫٢٪ منها."],
    ["بين 2014–2017 و20-30", "بين ٢٠١٤–٢٠١٧ و٢٠-٣٠"],
    ["الساعة 10:30.", "الساعة ١٠:٣٠."],
    ["بعد 3. ثم 4,", "بعد ٣. ثم ٤,"],
  ])("writes %s as %s", (text, shown) => {
    expect(toArabicIndicDigits(text)).toBe(shown);
  });

  it.each(["طائرات F-16", "003_d2394f7e8d562352", "http://127.0.0.1:3000/", "الرمز AB12C", "a@b3.example", "٣ وثائق"])(
    "leaves %s alone",
    (text) => {
      expect(toArabicIndicDigits(text)).toBe(text);
    },
  );

  it("shows every number so that it reads back as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (hundredths) => {
        const number = hundredths / 100;
        expect(readNumber(toArabicIndicDigits(groupDigits(number)))).toBeCloseTo(number, 6);
      }),
    );
  });

  it("changes nothing but digits and their signs, and nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("1", "9", ".", " ", "\u0645", "A", "-", "%") }), (text) => {
        const shown = toArabicIndicDigits(text);
        expect(toArabicIndicDigits(shown)).toBe(shown);
        expect(
          toLatinDigits(shown)
            .replace(/\u066B/g, ".")
            .replace(/\u066A/g, "%"),
        ).toBe(text);
      }),
    );
  });
});
