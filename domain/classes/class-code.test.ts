import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRng } from "../rng";
import { codeAlphabet, codeLength, makeClassCode, readClassCode, spacedCode } from "./class-code";

const codes = fc.integer().map((seed) => makeClassCode(seededRng(seed)));

describe("class codes", () => {
  it("hold 30 bits or more, in letters and digits that nobody mixes up", () => {
    expect(codeLength * Math.log2(codeAlphabet.length)).toBeGreaterThan(30);
    expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
    for (const pair of ["0O", "1I", "1L", "2Z", "5S", "8B", "UV"])
      expect([...pair].filter((character) => codeAlphabet.includes(character)).length, pair).toBeLessThan(2);
    expect(codeAlphabet).not.toMatch(/[AEIOU]/);
  });

  it("are read however they are typed", () => {
    fc.assert(
      fc.property(codes, (code) => {
        const arabicDigits = code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
        const typed = [
          code,
          spacedCode(code),
          code.toLowerCase(),
          arabicDigits,
          `\u2066 ${[...code].join("-")} \u2069`,
        ];
        for (const each of typed) expect(readClassCode(each)).toBe(code);
      }),
    );
    expect(readClassCode("\u06F3\uFF2b\u0667 rt-xy")).toBe("3K7RTXY");
  });

  it("are none when a character is missing, too many, or of no code", () => {
    for (const typed of ["", "3K7RTX", "3K7RTXYY", "3K7RTX0", "3K7RTXA", "٣٣", "x".repeat(1e6)])
      expect(readClassCode(typed)).toBeUndefined();
  });
});
