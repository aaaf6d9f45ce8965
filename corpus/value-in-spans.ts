import type { Unit } from "@/domain/facts/entity";
import type { Fact } from "@/domain/facts/fact";
import type { LedgerIndex } from "@/domain/facts/index-ledger";
import type { DateValue, NumberValue } from "@/domain/facts/value";
import { relativeWords } from "@/domain/text/date-words.ar";
import { type DateInText, datesIn } from "@/domain/text/dates-in-text";
import { namesEntity } from "@/domain/text/names-in-text";
import { particles, twoOfTime } from "@/domain/text/number-words.ar";
import { type NumberInText, numbersIn } from "@/domain/text/numbers-in-text";
import { tokensIn } from "@/domain/text/tokens";
import { operatorFault } from "./operator-fault";

/** A paragraph, and the numbers in it. */
export type ReadParagraph = { text: string; numbers: readonly NumberInText[] };

/** A span of a paragraph, for the member of a list that it names, if it names one. */
export type Span = { paragraph: ReadParagraph; start: number; end: number; member?: string | undefined };

export const readParagraph = (text: string): ReadParagraph => ({ text, numbers: numbersIn(text) });
const textOf = ({ paragraph, start, end }: Span) => paragraph.text.slice(start, end);

/** What keeps a fact's value from being read off its spans, in one sentence; nothing: it stands there. */
export function faultOfValue(index: LedgerIndex, fact: Fact, spans: readonly Span[]): string | undefined {
  const { value } = fact;
  switch (value.type) {
    case "number":
      return faultOfNumber(value, index.unit(value.unit), spans);
    case "date":
      return faultOfDate(value, fact, spans);
    case "entity":
      return isNamed(index, value.id, spans) ? undefined : `«${value.id}» is not named in the span.`;
    case "list": {
      const missing = value.ids.filter((id) => !isNamed(index, id, spansOf(spans, id)));
      return missing.length ? `Not named in their spans: ${missing.join(", ")}.` : undefined;
    }
  }
}

/** The spans that name one member of a list, else those that speak of the whole. */
function spansOf(spans: readonly Span[], member: string): readonly Span[] {
  const own = spans.filter((span) => span.member === member);
  return own.length ? own : spans.filter((span) => !span.member);
}

const isNamed = (index: LedgerIndex, id: string, spans: readonly Span[]) =>
  spans.some((span) => namesEntity(textOf(span), index.entity(id)));

function faultOfNumber(value: NumberValue, unit: Unit, spans: readonly Span[]): string | undefined {
  for (const span of spans) {
    const number = span.paragraph.numbers.find(
      (found) => lies(found, span) && found.values.some((read) => isSame(read, value.number)),
    );
    const others = spans.filter((other) => other !== span).map(textOf);
    if (number) return operatorFault(value.operator, span.paragraph.text, number, others);
  }
  if (value.number <= 2 && spans.some((span) => saysByForm(textOf(span), value.number, unit))) return undefined;
  return `The number ${value.number} does not stand in the span.`;
}

const isSame = (read: number, number: number) => Math.abs(read - number) <= 1e-9 * Math.abs(number);

/** A particle glued to the number may stand before the span. */
const lies = (found: NumberInText, { paragraph, start, end }: Span) =>
  found.end <= end &&
  (found.start >= start ||
    /^[\u0648\u0641\u0628\u0644\u0643\u0627]{1,4}$/.test(paragraph.text.slice(found.start, start)));

/** One and two may be said by the noun alone: a singular, a dual, or a dual that has lost its nun before another noun. */
function saysByForm(text: string, number: number, unit: Unit): boolean {
  const [singular, ...duals] = [unit.ar.singular, unit.ar.dualNominative, unit.ar.dualOblique].map(firstWord);
  const forms = number === 1 ? [singular] : duals.flatMap((dual) => [dual, dual.replace(/\u0646$/, "")]);
  return tokensIn(text).some(({ text: word }) =>
    particles.some((particle) => {
      const bare = word.replace(particle, "");
      return forms.includes(bare) || (number === 2 && twoOfTime.has(bare));
    }),
  );
}
const firstWord = (noun: string) => tokensIn(noun)[0]?.text ?? "";

/**
 * Day and month stand together in one span; the year does too, or no other year stands there and a note says how it
 * was found. A day that the text only counts from another needs such a note, and words that count.
 */
function faultOfDate({ iso }: DateValue, fact: Fact, spans: readonly Span[]): string | undefined {
  const [year, month, day] = iso.split("-").map(Number) as [number, number?, number?];
  const said = spans.flatMap((span) => datesIn(textOf(span)));
  const hasNote = Boolean(fact.note || fact.reason);
  const isCounted = spans.some((span) =>
    relativeWords.test(
      tokensIn(textOf(span))
        .map((token) => token.text)
        .join(" "),
    ),
  );
  const agrees = (date: DateInText) =>
    month === undefined ? date.year === year : date.month === month && (day === undefined || date.day === day);
  if (!said.some(agrees)) {
    return isCounted && hasNote && !said.length ? undefined : `The date ${iso} does not stand in the span.`;
  }
  const years = said.flatMap((date) => date.year ?? []);
  if (years.includes(year)) return undefined;
  if (years.length) return `The span says ${years.join(", ")}, the fact ${year}.`;
  return hasNote ? undefined : `The year ${year} does not stand in the span: say in «note» how it was found.`;
}
