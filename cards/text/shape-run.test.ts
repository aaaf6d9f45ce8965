import { describe, expect, it } from "vitest";
import { memoryGrowth } from "../testing/memory-growth";

describe("shaping", { timeout: 60_000 }, () => {
  it("needs no more memory after 150 cards than after 50", async () => {
    expect(await memoryGrowth({ warmUp: 50, rounds: 150 })).toBeLessThan(2_000_000);
  });
});
