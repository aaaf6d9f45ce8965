import type { SpanOf } from "../../span";
import { bare, endsInPronoun, isVerb } from "../clauses/verb-forms";
import type { Draft } from "../figures/number-facts";
import type { Words } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { andParts, askedFor, firstOrSecond, neededByVerb, risingFrom, toCome } from "./understood-words.ar";

/** Whether what stands by a figure makes it a part of another, one of a row, or one that has not come. */
export const leavesOpen = (view: SentenceView, told: Draft, words: Words): boolean =>
  isOfOthers(view, told) || isYetToCome(words, told) || isInRow(words, told.evidence.start) || isCut(view, told, words);

/** «23 per cent said», «its sides», «three and a half», «60 [bath]rooms»; told by one whose name runs on. */
function isOfOthers(view: SentenceView, { evidence, property, value, attribution }: Draft): boolean {
  const next = view.tokens.find(({ start }) => start >= evidence.end)?.text ?? "";
  const noun = value.type === "number" ? (value.noun ?? "") : "";
  return (
    (property === "share" && isVerb(bare(next))) ||
    (/\u0647(?:\u0627|\u0645|\u0645\u0627)$/u.test(noun) && endsInPronoun(noun)) ||
    andParts.test(next) ||
    (/^\u062F\u0648\u0631[\u0629\u0647]$/u.test(noun) && next === water) ||
    (attribution?.speaker ?? "").split(/\s+/u).length >= longestName
  );
}
const water = "\u0645\u064A\u0627\u0647";
const longestName = 8;

/** «Will», «asked for», «doubled from 55», «up to 20 per cent». */
function isYetToCome({ tokens }: Words, { evidence, value }: Draft): boolean {
  const before = tokens.filter(({ end }) => end <= evidence.start);
  const [second, last] = before.slice(-2);
  const isBound = value.type === "number" && value.operator === undefined;
  return (
    before.some(({ text }) => toCome.test(text) || askedFor.test(text)) ||
    (last?.text === from && before.some(({ text }) => risingFrom.test(text))) ||
    (isBound && [second, last].some((token) => token?.text === upTo))
  );
}
const from = "\u0645\u0646";
/** «Up to». */
const upTo = "\u062D\u062A\u064A";

/** Begun with a heading or «in the first one», or ended before a comma and what the verb needs. */
function isCut({ tokens }: SentenceView, { subject }: Draft, { tokens: own, spans }: Words): boolean {
  const [comma, needed] = tokens.filter(({ start }) => start >= subject.end);
  if (comma?.text === "\u060C" && neededByVerb.test(needed?.text ?? "")) return true;
  if (own.slice(0, 2).some(({ text }) => firstOrSecond.test(text)) && own[2] && isVerb(bare(own[2].text))) return true;
  const joined = own.findIndex(({ text }, at) => at > 0 && /^\u0648/u.test(text) && isVerb(bare(text)));
  const heading = own.slice(0, Math.max(0, joined));
  return (
    heading.length > 0 &&
    heading.length < longestHeading &&
    heading.every(({ text, kind, start }) => kind === "word" && !isVerb(bare(text)) && !isNamed(spans, start))
  );
}
const longestHeading = 4;
const isNamed = (spans: Words["spans"], at: number): boolean => spans.some(({ start, end }) => start <= at && end > at);

/** «X had 566 cases, Y 471 cases, and Z 315»: behind a comma, «and» and a name, with no verb of its own. */
function isInRow({ tokens, spans }: Words, from: number): boolean {
  const before = spans.findLast((span): span is SpanOf<"quantity"> => span.type === "quantity" && span.end <= from);
  if (before === undefined) return false;
  const between = tokens.filter(({ start, end }) => start >= before.end && end <= from);
  const [comma, joined] = between;
  return (
    between.length <= longestJoint &&
    /^[,\u060C]$/u.test(comma?.text ?? "") &&
    joined !== undefined &&
    /^\u0648\p{L}{2}/u.test(joined.text) &&
    spans.some(({ type, start }) => type === "place" && start > joined.start && start <= joined.start + 3)
  );
}
const longestJoint = 4;
