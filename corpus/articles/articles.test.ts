import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleTally } from "./article-tally";
import { tallyArticles } from "./tally-articles";

let tally: ArticleTally;

beforeAll(async () => {
  tally = await tallyArticles(import.meta.dirname);
});

describe("spans of articles on politics, money, sport, health, science and disasters", () => {
  it.each([
    ["date", 0.97],
    ["quantity", 0.95],
    ["place", 0.95],
    ["organisation", 0.9],
    ["person", 0.92],
    ["role", 0.95],
    ["quote", 0.95],
    ["participant_list", 0.98],
  ] as const)("finds each %s with an F of %f or more", (type, least) => {
    const { marked, found, hits } = tally.of(type);
    expect((2 * hits) / (marked + found)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ["date", 0.97],
    ["quantity", 0.97],
    ["place", 0.98],
    ["person", 0.9],
    ["role", 0.92],
    ["quote", 0.85],
    ["participant_list", 0.98],
  ] as const)("means the right one by %s in a share of %f or more", (type, least) => {
    const { hits, values } = tally.of(type);
    expect(values / hits).toBeGreaterThanOrEqual(least);
  });
});
