import type { Span, SpanOf, SpanType } from "@/domain/extraction/span";
import type { Marked } from "./annotated-article";

export type Tally = { marked: number; found: number; hits: number; values: number };

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

/** What is marked, found, met and rightly meant, by type, over the articles that it was shown. */
export class ArticleTally {
  readonly #byType = new Map<SpanType, Tally>();

  count(marked: readonly Marked[], all: readonly Span[]): void {
    const found = all.filter(({ type }) => isMarked(marked, type));
    const free = new Set(found);
    for (const { type } of found) this.of(type).found++;
    for (const one of marked) {
      this.of(one.type).marked++;
      const hit = [...free].find((span) => span.type === one.type && overlaps(span, one));
      if (!hit) continue;
      free.delete(hit);
      this.of(one.type).hits++;
      if (meaningOf(hit) === one.value) this.of(one.type).values++;
    }
  }

  of(type: SpanType): Tally {
    const known = this.#byType.get(type) ?? { marked: 0, found: 0, hits: 0, values: 0 };
    this.#byType.set(type, known);
    return known;
  }
}
