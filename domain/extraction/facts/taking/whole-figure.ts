import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { bare, isVerb } from "../clauses/verb-forms";
import type { Draft } from "../figures/number-facts";
import { wordsOf } from "../references/words-of";
import { type SentenceView, spansOf } from "../sentence-view";
import { documenting, nameless, ofEach, openSpeaker } from "./taking-words.ar";
import { isClear } from "./whole-event";

const longest = 24;
/** Of these less than nineteen in twenty were right, however whole their clause. */
const unsettled = new Set(["change", "measure", "size", "duration", "distance", "mass", "area"]);

/** How many or how much of what is counted or paid, in words that have no other figure of the sort. */
export function isWholeFigure(view: SentenceView, draft: Draft): boolean {
  const { value, subject, property, evidence } = draft;
  if (value.type !== "number" || value.unit === null || unsettled.has(property)) return false;
  if (!isTeller(draft) || isHeading(view)) return false;
  if (isDatedElsewhere(view, draft)) return false;
  if (subject.type === "entity")
    return isBody(view, draft) ? !isDocumented(view, evidence.start) : property !== "member-count";
  const words = wordsOf(view, subject, false);
  const figures = spansOf(view, "quantity").filter(
    ({ start, end, norm }) => start >= subject.start && end <= subject.end && norm.subtype !== "ordinal",
  );
  return (
    words.tokens.length <= longest &&
    figures.length === 1 &&
    !/^\p{L}+(?:\u064A\u0646|\u0627\u0646)$/u.test(view.text.raw.slice(evidence.start, evidence.end)) &&
    !words.tokens.some(({ text }) => ofEach.has(text) || isFuture(text)) &&
    !isCutAtDash(view, subject.end) &&
    isClear(view, draft)
  );
}

const isBody = ({ spansWithin }: SentenceView, { subject }: Draft): boolean =>
  spansWithin(subject.start, subject.end).some(({ type }) => type === "organisation");

/** «The observatory documented the death of 17»: they are not its own. */
const isDocumented = ({ tokens }: SentenceView, from: number): boolean =>
  tokens.some(({ text, end }) => end <= from && documenting.test(text));

const isFuture = (word: string): boolean => /^[\u0648\u0641]?\u0633[\u064A\u062A\u0646]\p{L}{2,}/u.test(word);

/** «Put 11 firms - among them 3 - on a list». */
const isCutAtDash = ({ tokens }: SentenceView, from: number): boolean =>
  /^[-\u2013\u2014(]$/u.test(tokens.find(({ start }) => start >= from)?.text ?? "");

/** «Last Wednesday, …», «sent 100 millions, on Tuesday»: a day of the clause is neither among its words nor told beside them. */
function isDatedElsewhere(view: SentenceView, { subject, scope, evidence }: Draft): boolean {
  if (scope.asOf !== undefined) return false;
  const isIn = ({ start, end }: Span) => start >= subject.start && end <= subject.end;
  return spansOf(view, "date").some((date) => {
    if (isIn(date)) return false;
    const [from, to] = date.end <= evidence.start ? [date.end, evidence.start] : [evidence.end, date.start];
    const between = view.tokens.filter(({ start, end }) => start >= from && end <= to);
    const isOfOther =
      between.some(({ text }) => /^[,\u060C]$/u.test(text)) &&
      between.some(({ kind, text }) => kind === "word" && isVerb(bare(text)));
    return !isOfOther || view.tokens.filter(({ end }) => end <= date.start).length <= opening;
  });
}
const opening = 3;

/** A heading, which rounds and leaves out. */
const isHeading = ({ tokens }: SentenceView): boolean =>
  tokens.length < shortest && !/^[.!\u061F?]$/u.test(tokens.at(-1)?.text ?? "");
const shortest = 12;

/** Nobody tells it, or one whose name does not break off. */
export function isTeller({ attribution }: Draft): boolean {
  if (!attribution) return true;
  const words = foldLoosely(attribution.speaker ?? "").split(/\s+/u);
  const last = words.at(-1) ?? "";
  return (
    attribution.speaker !== null &&
    !openSpeaker.test(last) &&
    !/^\u062A\p{L}{3,}\u062A$/u.test(last) &&
    !nameless.test(words.join(" "))
  );
}
