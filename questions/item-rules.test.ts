import { describe, expect, it } from "vitest";
import { corpusGround } from "@/corpus/testing/corpus-ground";
import { blockedUnder } from "./testing/blocked-under";

const ground = await corpusGround();

describe("the questions of the corpus", () => {
  it("break no rule that blocks, under one seed", { timeout: 120_000 }, () => {
    expect(blockedUnder([1], ground)).toEqual([]);
  });
});
