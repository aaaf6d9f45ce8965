import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupDigits, readNumber, toLatinDigits } from "./numerals";

describe("groupDigits", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [13221, "13,221"],
    [3322145, "3,322,145"],
    [13.6, "13.6"],
    [1234.567, "1,234.57"],
    [-1500, "-1,500"],
  ])("writes %d as %s", (number, text) => {
    expect(groupDigits(number)).toBe(text);
  });
});

describe("toLatinDigits", () => {
  it.each(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙"])(
    "reads the digits %s",
    (digits) => {
      expect(toLatinDigits(digits)).toBe("0123456789");
    },
  );
});

describe("readNumber", () => {
  it.each([
    ["13221", 13221],
    ["13,221", 13221],
    ["١٣٬٢٢١", 13221],
    ["١٣٢٢١", 13221],
    ["۱۳۲۲۱", 13221],
    ["13 221", 13221],
    ["13\u00A0221", 13221],
    ["13'221", 13221],
    ["١٣،٢٢١", 13221],
    ["3.322.145", 3322145],
    ["3,322,145.50", 3322145.5],
    ["13.6", 13.6],
    ["١٣٫٦", 13.6],
    ["13,6", 13.6],
    ["١٣،٦", 13.6],
    ["١٬٢٣٤٫٥", 1234.5],
    ["13.221", 13.221],
    [" 70% ", 70],
    ["٪٧٠", 70],
    ["-5", -5],
    ["−5", -5],
    ["\u200F69\u200E", 69],
    ["069", 69],
  ])("reads %s", (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  it.each([
    "",
    "   ",
    "سبعون",
    "12abc",
    "1,2,3",
    "1.2.3",
    "1e5",
    "0x10",
    "Infinity",
    "NaN",
    "--5",
    "5-",
    "1 2",
    "13.6.1",
    ",",
  ])("refuses %j", (typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });

  it("reads back every whole number however it is written", () => {
    const arabic = new Intl.NumberFormat("ar-EG");
    const persian = new Intl.NumberFormat("fa");
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (number) => {
        for (const text of [String(number), groupDigits(number), arabic.format(number), persian.format(number)]) {
          expect(readNumber(text)).toBe(number);
        }
      }),
    );
  });
});
