import type { SpanOf } from "../../span";
import { bare, endsInPronoun, isVerb } from "../clauses/verb-forms";
import type { Draft } from "../figures/number-facts";
import type { Words } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { isFigureCut } from "./figure-cut";
import { andParts, askedFor, higherBy, ofStars, risingFrom, toCome } from "./understood-words.ar";
import { holding } from "./whole-words.ar";

/** «From», «of». */
const from = "\u0645\u0646";

/** Whether what stands by a figure makes it a part of another, one of a row, or one that has not come. */
export const leavesOpen = (view: SentenceView, told: Draft, words: Words): boolean =>
  isOfOthers(view, told) ||
  isYetToCome(words, told) ||
  isInRow(words, told.evidence.start) ||
  isFigureCut(view, told, words) ||
  isMisread(view, told);

/** «23 per cent said», «its sides», «three and a half», «60 [bath]rooms»; told by one whose name runs on. */
function isOfOthers(view: SentenceView, { evidence, property, value, attribution }: Draft): boolean {
  const next = view.tokens.find(({ start }) => start >= evidence.end)?.text ?? "";
  const noun = value.type === "number" ? (value.noun ?? "") : "";
  return (
    (property === "share" && (isVerb(bare(next)) || isByHowMuch(view, evidence.start, next))) ||
    (value.type === "number" && value.unit === null && noun !== "" && isHalfRead(noun, next)) ||
    (/\u0647(?:\u0627|\u0645|\u0645\u0627)$/u.test(noun) && endsInPronoun(noun)) ||
    andParts.test(next) ||
    (/^\u062F\u0648\u0631[\u0629\u0647]$/u.test(noun) && next === water) ||
    (attribution?.speaker ?? "").split(/\s+/u).length >= longestName
  );
}
/** «Rose 31 cents, or 0.4 per cent»: no share of anything. */
const isByHowMuch = ({ tokens }: SentenceView, start: number, next: string): boolean =>
  next !== from && tokens.some(({ end, text }) => end <= start && risingFrom.test(text));
/** «Of 600 [it was] permitted to them»: as easily a verb. */
const isHalfRead = (noun: string, next: string): boolean =>
  noun.length < shortestNoun || /^(?:\u0644|\u0628)\u0647(?:\u0645|\u0627|\u0646)?$/u.test(next);
const shortestNoun = 4;
const water = "\u0645\u064A\u0627\u0647";
const longestName = 8;

/** «The Five Stars movement», «(25 per cent)», «more 220», «and 14 states» that are members of nothing. */
function isMisread({ tokens, text: { raw } }: SentenceView, { evidence, value, property }: Draft): boolean {
  const before = tokens.filter(({ end }) => end <= evidence.start);
  const last = before.at(-1)?.text ?? "";
  const isOpen = value.type === "number" && value.operator === undefined;
  return (
    (value.type === "number" && value.unit === "star" && ofStars.test(last)) ||
    (isOpen && last === more) ||
    (property === "share" && value.type === "number" && value.unit === "vehicle") ||
    (property === "share" && raw[evidence.start - 1] === "(") ||
    (property === "share" && before.some(({ text }) => higherBy.test(text))) ||
    (property === "member-count" && !before.some(({ text }) => holding.test(text)))
  );
}
const more = "\u0627\u0643\u062B\u0631";

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
/** «Up to». */
const upTo = "\u062D\u062A\u064A";

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
