import { days } from "../../facts/denote";
import { foldLoosely } from "../../text/fold-arabic";
import type { Ground } from "../ground";
import type { DraftReading } from "./draft-reading";

type Span = { text: string; low: number; high: number };

/** The first two events to be ordered whose dates overlap in some document. */
export function sameTime(
  { draft: { options } }: DraftReading,
  ground: Ground,
): { one: string; other: string } | undefined {
  const spans = options.map((text) => spanOf(text, ground));
  for (const [at, one] of spans.entries()) {
    const other = spans.slice(at + 1).find((span) => one && span && span.low <= one.high && one.low <= span.high);
    if (one && other) return { one: one.text, other: other.text };
  }
  return undefined;
}

/** The first event to be ordered that says no time and has none in the ledger. */
export function undatedEvent({ draft: { options } }: DraftReading, ground: Ground): string | undefined {
  return options.find((text) => !/\p{Nd}/u.test(text) && subjectsDated(text, ground) === 0);
}

/** The first two neighbours that the key has the wrong way round. */
export function wrongOrder(
  { draft: { options, key } }: DraftReading,
  ground: Ground,
): { earlier: string; later: string }[] {
  const spans = key.chosen.map((at) => spanOf(options[at] ?? "", ground));
  for (const [at, one] of spans.entries()) {
    const earlier = spans.slice(at + 1).find((span) => one && span && span.high < one.low);
    if (one && earlier) return [{ earlier: earlier.text, later: one.text }];
  }
  return [];
}

const subjectsDated = (text: string, { cues, index }: Ground): number =>
  [...cues.subjectsIn(foldLoosely(text))].filter((subject) =>
    index.factsOf("date").some((fact) => fact.subject === subject),
  ).length;

/** When the one dated event that a text has the words of took place, over all documents. */
function spanOf(text: string, { cues, index }: Ground): Span | undefined {
  const dated = [...cues.subjectsIn(foldLoosely(text))].flatMap((subject) => {
    const dates = index.factsOf("date").filter((fact) => fact.subject === subject && fact.value.type === "date");
    const intervals = dates.map(({ value }) => days(value.type === "date" ? value.iso : ""));
    if (intervals.length === 0) return [];
    return [
      { text, low: Math.min(...intervals.map(({ low }) => low)), high: Math.max(...intervals.map(({ high }) => high)) },
    ];
  });
  const [only, ...more] = dated;
  return more.length === 0 ? only : undefined;
}
