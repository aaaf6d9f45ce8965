import type { CardContent, CardMark } from "./card-content";
import type { DrawnStrand } from "./drawing/strands";

/** Strands that stand together; over questions on documents of one year, that year. */
export type StripGroup = { label?: string; strands: readonly DrawnStrand[] };

/**
 * What the strands of a card tell: a score along the years of its documents, a class's questions in their order, or
 * questions that nobody has answered yet.
 */
export function cardStrip(content: CardContent): StripGroup[] {
  const score = scoreOf(content);
  if (score) return timeline(score.marks);
  if (content.kind !== "class") return [{ strands: Array<DrawnStrand>(content.total).fill("open") }];
  if (content.aboutDeaths) return [{ strands: content.facilities.map(() => "open") }];
  return [{ strands: content.facilities.map((reach) => ({ reach })) }];
}

/** The score that a card tells, if it tells one. */
export function scoreOf(content: CardContent) {
  if (content.aboutDeaths || content.kind === "class") return undefined;
  return content.kind === "daily" ? content.score : content;
}

/** The marks by year, the earliest first; within a year as they were asked. Unknown years are last. */
function timeline(marks: readonly CardMark[]): StripGroup[] {
  const byYear = new Map<number, DrawnStrand[]>();
  for (const { strand, year } of marks) {
    const key = year ?? Number.POSITIVE_INFINITY;
    byYear.set(key, [...(byYear.get(key) ?? []), strand]);
  }
  return [...byYear]
    .sort(([one], [other]) => one - other)
    .map(([year, strands]) => ({ strands, ...(Number.isFinite(year) ? { label: String(year) } : {}) }));
}
