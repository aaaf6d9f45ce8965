import { describe, expect, it } from "vitest";
import { contentHash, corpus } from "./corpus";

describe("the content of a build", () => {
  it("has one name, whether it was read or not", () => {
    const before = contentHash();
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(corpus().ledgerHash).toBe(before);
  });
});
