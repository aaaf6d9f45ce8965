import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hash64, hashId } from "./hash-id";

describe("hash64", () => {
  // Vectors from the comment in the author's source.
  it.each([
    ["a", "501c2ba782c97901"],
    ["b", "459eda5bc254d2bf"],
    ["revenge", "fbce64cc3b748385"],
    ["revenue", "fb1d85148d13f93a"],
  ])("hashes %s as its author does", (text, hex) => {
    expect(
      hash64(text)
        .map((half) => half.toString(16).padStart(8, "0"))
        .join(""),
    ).toBe(hex);
  });
});

describe("hashId", () => {
  it("is fourteen characters of an address, and differs where texts do", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(hashId(one)).toMatch(/^[0-9a-z]{14}$/);
        expect(hashId(one) === hashId(other)).toBe(one === other);
      }),
    );
  });
});
