import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findSpans } from "@/domain/extraction/find-spans";
import { readText } from "@/domain/extraction/text/read-text";
import { readLexicons } from "../../read-lexicons";
import { annotatedArticle } from "../annotated-article";
import { ArticleTally } from "../article-tally";

const tally = new ArticleTally();

beforeAll(async () => {
  const { lexicons } = await readLexicons("content");
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(".marked"));
  for (const name of names) {
    const { raw, spans } = annotatedArticle(await readFile(path.join(import.meta.dirname, name), "utf8"));
    tally.count(spans, findSpans(readText(raw), lexicons));
  }
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
