import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecoveryCode, recoveryCodeBits, writeRecoveryCode } from "./recovery-code";

const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

/** How the same code may come back: another script's digits, small letters, look-alikes, marks in between. */
const retyped = (code: string, [small, zero, one, hyphen]: [boolean, string, string, string]) =>
  (small ? code.toLowerCase() : code).replaceAll("0", zero).replaceAll("1", one).replaceAll("-", hyphen);
const manner = fc.tuple(
  fc.boolean(),
  fc.constantFrom("0", "O", "o", "٠", "۰"),
  fc.constantFrom("1", "I", "l", "L", "i", "١"),
  fc.constantFrom("-", "", " ", " – ", "\u00a0", "\u200f-", ".", "\n"),
);

describe("a recovery code", () => {
  it("carries at least 80 bits, in four groups without look-alikes", () => {
    expect(recoveryCodeBits).toBeGreaterThanOrEqual(80);
    fc.assert(
      fc.property(tenBytes, (bytes) => {
        expect(writeRecoveryCode(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      }),
    );
  });

  it("is another one whenever one bit is another", () => {
    fc.assert(
      fc.property(tenBytes, fc.nat({ max: 79 }), (bytes, bit) => {
        const other = Uint8Array.from(bytes, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        expect(writeRecoveryCode(other)).not.toBe(writeRecoveryCode(bytes));
      }),
    );
  });

  it("is read back however it is typed", () => {
    fc.assert(
      fc.property(tenBytes, manner, (bytes, given) => {
        const code = writeRecoveryCode(bytes);
        expect(readRecoveryCode(`\u2067 ${retyped(code, given)} \u2069`)).toBe(code);
      }),
    );
  });

  it.each([
    "",
    "7K2M",
    "7K2M-9QXA-0H4D-VR5T-1",
    "7K2M-9QXA-0H4D-VR5U",
    "7K2M-9QXA-0H4D-VR5ب",
    "7K2M-9QXA-0H4D-VR5\u0301T",
    " ".repeat(200),
  ])("does not read %j", (typed) => {
    expect(readRecoveryCode(typed)).toBeUndefined();
  });

  it("throws nothing at any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 120 }), (typed) => void readRecoveryCode(typed)));
  });

  it("refuses too little chance", () => {
    expect(() => writeRecoveryCode(new Uint8Array(9))).toThrow(RangeError);
  });
});
