import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findSpans } from "@/domain/extraction/find-spans";
import type { Span, SpanOf, SpanType } from "@/domain/extraction/span";
import { readText } from "@/domain/extraction/text/read-text";
import { readLexicons } from "../read-lexicons";
import { annotatedArticle, type Marked } from "./annotated-article";

type Tally = { marked: number; found: number; hits: number; values: number };
const tally = new Map<SpanType, Tally>();

/** One span over another by half of both, or one inside the other: as the gold's scorer counts. */
function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const whole = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  const shorter = Math.min(one.end - one.start, other.end - other.start);
  return shared > 0 && (shared / whole >= 0.5 || shared === shorter);
}

function meaningOf(span: Span): string {
  if (span.type === "place") return span.norm.iso ?? "";
  if (span.type === "person") return span.norm.name;
  if (span.type === "role") return span.norm.person ?? "";
  if (span.type === "quote") return span.norm.speaker ?? "";
  if (span.type === "date") return span.norm.iso;
  if (span.type === "quantity") return numberOf(span.norm);
  return span.type === "participant_list" ? span.norm.members.join(",") : "";
}

function numberOf({ value, min, max, vague }: SpanOf<"quantity">["norm"]): string {
  if (value !== null) return String(value);
  return vague ? "vague" : `${min}..${max}`;
}

/** Dates and quantities are marked in some of the articles only. */
const isMarked = (marked: readonly Marked[], type: SpanType) =>
  !/^(?:date|quantity)$/.test(type) || marked.some((one) => one.type === "date" || one.type === "quantity");

function count(marked: readonly Marked[], all: readonly Span[]): void {
  const found = all.filter(({ type }) => isMarked(marked, type));
  const free = new Set(found);
  for (const { type } of found) tallyOf(type).found++;
  for (const one of marked) {
    tallyOf(one.type).marked++;
    const hit = [...free].find((span) => span.type === one.type && overlaps(span, one));
    if (!hit) continue;
    free.delete(hit);
    tallyOf(one.type).hits++;
    if (meaningOf(hit) === one.value) tallyOf(one.type).values++;
  }
}

function tallyOf(type: SpanType): Tally {
  const known = tally.get(type) ?? { marked: 0, found: 0, hits: 0, values: 0 };
  tally.set(type, known);
  return known;
}

beforeAll(async () => {
  const { lexicons } = await readLexicons("content");
  // Not .txt: the build takes every such file for a document that its functions read.
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(".marked"));
  for (const name of names) {
    const { raw, spans } = annotatedArticle(await readFile(path.join(import.meta.dirname, name), "utf8"));
    count(spans, findSpans(readText(raw), lexicons));
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
    const { marked, found, hits } = tallyOf(type);
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
    const { hits, values } = tallyOf(type);
    expect(values / hits).toBeGreaterThanOrEqual(least);
  });
});
