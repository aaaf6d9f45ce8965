import { describe, expect, it } from "vitest";
import { corpusGround } from "@/corpus/testing/corpus-ground";
import { blockedUnder } from "./testing/blocked-under";

const ground = await corpusGround();
const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

describe("the questions of the corpus", () => {
  it("break no rule that blocks, under twenty seeds", { timeout: 300_000 }, () => {
    expect(blockedUnder(seeds, ground)).toEqual([]);
  });
});
