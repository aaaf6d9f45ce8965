import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleTally } from "../article-tally";
import { tallyArticles } from "../tally-articles";

let tally: ArticleTally;

beforeAll(async () => {
  tally = await tallyArticles(import.meta.dirname);
});

// Only people, posts and quotations are marked throughout these articles.
describe("people whom no lexicon knows, in articles on health, courts, towns, money, strikes, films and floods", () => {
  it.each([
    ["person", 0.95],
    ["role", 0.88],
    ["quote", 0.98],
  ] as const)("finds each %s with an F of %f or more", (type, least) => {
    const { marked, found, hits } = tally.of(type);
    expect((2 * hits) / (marked + found)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ["person", 0.98],
    ["role", 0.95],
    ["quote", 0.95],
  ] as const)("means the right one by %s in a share of %f or more", (type, least) => {
    const { hits, values } = tally.of(type);
    expect(values / hits).toBeGreaterThanOrEqual(least);
  });
});
