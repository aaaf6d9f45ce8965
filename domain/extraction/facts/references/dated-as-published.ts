import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import type { Draft } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";
import {
  dayWords,
  demonstratives,
  isBack,
  lastly,
  looseTimes,
  timesPassed,
  timesPointedAt,
  timeWords,
  unitsBack,
} from "./reference-words.ar";
import { type Words, wordsOf } from "./words-of";

/** What is told of «today», «last year» holds on the day of publication; without it nobody knows when. */
export function datedAsPublished(view: SentenceView, draft: Draft): Draft | undefined {
  const { property, value, scope, subject, evidence } = draft;
  const isDated = scope.asOf !== undefined || value.type === "date" || value.type === "list";
  if (isDated || (subject.type === "entity" && value.type !== "claim")) return draft;
  const words = wordsOf(view, value.type === "claim" ? evidence : subject, true);
  const day = property === "said" ? undefined : dayOf(words);
  if (day !== undefined) return { ...draft, scope: { ...scope, asOf: day } };
  if (!countsFromToday(words) && !countsBack(words)) return draft;
  const { published } = view.text;
  if (published) return { ...draft, scope: { ...scope, asOf: published } };
  return property === "said" && countsFromToday(words) ? undefined : draft;
}

/** The one day among the words of what was done; «yesterday» counts from the day of publication. */
function dayOf({ spans }: Words): string | undefined {
  const dates = spans.filter((span) => span.type === "date");
  const [date] = dates;
  const isDay =
    date?.type === "date" &&
    date.norm.precision === "day" &&
    /^[^X]*$/u.test(date.norm.iso) &&
    /\p{N}/u.test(date.text);
  return dates.length === 1 && isDay && !date.norm.ambiguous ? date.norm.iso : undefined;
}

const countsFromToday = ({ tokens }: Words): boolean =>
  tokens.some(
    ({ text }, at) =>
      dayWords.test(text) ||
      (timeWords.test(text) && !looseTimes.test(tokens[at - 1]?.text ?? "")) ||
      (demonstratives.test(text) && timesPointedAt.test(tokens[at + 1]?.text ?? "")),
  );

/** A day without its year, «fifteen years ago», «the last weeks». */
const countsBack = ({ tokens, spans }: Words): boolean =>
  spans.some((span) => span.type === "date" && !/\d{4}/.test(span.text) && span.norm.precision === "day") ||
  tokens.some(
    ({ text }, at) =>
      (isBack.test(text) && isTimeAt(tokens, spans, at + 1)) ||
      (lastly.test(text) && timesPassed.test(tokens[at - 1]?.text ?? "")),
  );

/** «Ten years ago», «for about two months». */
const isTimeAt = (tokens: Words["tokens"], spans: Words["spans"], at: number): boolean =>
  tokens
    .slice(at, at + aboutWithin)
    .some(({ text }, after) => unitsBack.test(text) && tokens[at + after + 1]?.kind !== "figure") ||
  spans.some((span) => isTimeBehind(span, tokens[at]));
const aboutWithin = 3;

/** «Ten years ago», «for months». */
const isTimeBehind = (span: Span, next: Token | undefined): boolean =>
  span.type === "quantity" &&
  span.norm.subtype === "duration" &&
  next !== undefined &&
  span.start < next.end &&
  span.end > next.start;
