import { describe, expect, it } from "vitest";
import { memoryGrowth } from "../testing/memory-growth";

describe("shaping", { timeout: 600_000 }, () => {
  it("needs no more memory after 3,000 cards than after 50", async () => {
    expect(await memoryGrowth({ warmUp: 50, rounds: 3000 })).toBeLessThan(2_000_000);
  });
});
