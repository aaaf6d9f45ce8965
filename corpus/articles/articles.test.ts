import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findSpans } from "@/domain/extraction/find-spans";
import { readText } from "@/domain/extraction/text/read-text";
import { readLexicons } from "../read-lexicons";
import { annotatedArticle } from "./annotated-article";
import { ArticleTally } from "./article-tally";

const tally = new ArticleTally();

beforeAll(async () => {
  const { lexicons } = await readLexicons("content");
  // Not .txt: the build takes every such file for a document that its functions read.
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(".marked"));
  for (const name of names) {
    const { raw, spans } = annotatedArticle(await readFile(path.join(import.meta.dirname, name), "utf8"));
    tally.count(spans, findSpans(readText(raw), lexicons));
  }
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
