import { foldLoosely } from "../../text/fold-arabic";
import type { Token } from "../text/tokens";
import { sourceCues, thatWords } from "./fact-words.ar";
import type { Draft } from "./figures/number-facts";
import type { SentenceView } from "./sentence-view";
import { tellingOf } from "./tellers/said-by";
import { isCutShort, isPlatform } from "./tellers/speaker-name";
import { openClauseEnds, vagueTelling } from "./trust-words.ar";

/** What a candidate is trusted with at most where its sentence leaves something of it open: fewer than half of them are exactly right. */
export const held = 0.45;

/** A draft whose sentence settles it, or one that is held back for a reviewer. */
export const heldBack = (draft: Draft, isOpen: boolean): Draft =>
  isOpen && draft.confidence > held ? { ...draft, confidence: held } : draft;

/** What a candidate is trusted with at most whose value is right, and whose words need those before them to be understood. */
export const leaning = 0.7;

/** A draft that a reader has to see where it stands, if its words lean on others. */
export const heldWhereItStands = (draft: Draft, isLeaning: boolean): Draft =>
  isLeaning && draft.confidence > leaning ? { ...draft, confidence: leaning } : draft;

/** Told by the document itself, whoever speaks in the sentence. */
const background = new Set([
  "said",
  "office",
  "rank",
  "title",
  "occupation",
  "lies-in",
  "capital",
  "leader",
  "member-of",
  "part-of",
  "headquarters",
  "age",
]);

/** Whether a sentence shows that somebody tells a fact, and not who: it may be taken for the document's own word. */
export function hasUnclearTeller(view: SentenceView, { property, subject, attribution, evidence }: Draft): boolean {
  if (background.has(property)) return false;
  if (attribution)
    return (
      hasNoTeller(view, attribution.speaker) ||
      isFarFromSource(view, evidence.end) ||
      !tellingOf(view, evidence.start)?.isSettled
    );
  if (view.tokens.some(({ start, text }) => start >= evidence.end && sourceCues.has(text))) return true;
  // Who tells something on a day is a part of what is dated.
  const from = property === "date" || property === "since" ? Math.min(subject.start, evidence.start) : evidence.start;
  const before = view.tokens.filter(({ end }) => end <= from);
  return before.some((token, at) => vagueTelling.test(token.text) || opensSpeech(view, token, at));
}

/** «…, while …, according to the agency»: the source as easily told the last clause alone. */
function isFarFromSource({ tokens }: SentenceView, from: number): boolean {
  const behind = tokens.filter(({ start }) => start >= from);
  const source = behind.findIndex(({ text }) => sourceCues.has(text));
  return source >= 0 && behind.slice(0, source).some(({ text }) => anotherClause.test(text));
}
const anotherClause =
  /^(?:\u0641\u064A\u0645\u0627|\u0628\u064A\u0646\u0645\u0627|\u0643\u0645\u0627|\u0648\u0642\u062A|\u062D\u064A\u0646|\u0639\u0644\u0645\u0627)$/;

const hasNoTeller = (view: SentenceView, speaker: string | null): boolean =>
  speaker === null || speaker === inName || isPlatform(speaker) || isCutName(view, speaker);

/** «In the name of». */
const inName = "\u0628\u0627\u0633\u0645";

/** A speaker whose name goes on behind what was read of it. */
const isCutName = (view: SentenceView, speaker: string): boolean =>
  view.spans.some(
    (span) =>
      (span.text === speaker || (span.type === "person" && view.fullName(span.norm.name) === speaker)) &&
      isCutShort(view, span.end),
  );

/** An event's words that end amid what somebody says, or amid marks: which event it was is lost. */
export function isBrokenOff({ tokens, text: { raw } }: SentenceView, { subject, property, value }: Draft): boolean {
  if (subject.type !== "event" || value.type === "list") return false;
  const words = foldLoosely(subject.text).split(/\s+/u);
  const last = words.at(-1) ?? "";
  const next = tokens.find(({ start }) => start >= subject.end)?.text ?? "";
  // The mark right behind closes a name.
  const text = raw.slice(subject.start, subject.end + 1);
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  const isMarked = count(/["]/g) % 2 === 1 || count(/[\u00AB\u201C]/g) > count(/[\u00BB\u201D]/g);
  const isOpen = isMarked || (value.type === "number" && completedBy.test(next));
  const isDated = value.type === "date" && words.length < fewestDated && property === "date";
  return isOpen || isDated || thatWords.has(last) || openClauseEnds.has(last);
}
const fewestDated = 3;
/** «By 397 votes to 223 on the raids». */
const completedBy = /^(?:\u0639\u0644\u064A|\u0627\u0644\u064A|\u0639\u0646)$/;

/** «At least», «at most» behind what is counted: the figure is a bound. */
export function isBoundLost({ tokens }: SentenceView, { value, evidence }: Draft): boolean {
  if (value.type !== "number" || value.operator !== undefined) return false;
  const behind = tokens.filter(({ start }) => start >= evidence.end).slice(0, boundReach);
  return behind.some(({ text }, at) => text === "\u0639\u0644\u064A" && bounds.test(behind[at + 1]?.text ?? ""));
}
const boundReach = 6;
const bounds = /^\u0627\u0644\u0627(?:\u0642\u0644|\u0643\u062B\u0631)$/;

/** A headline leaves out who counts and how sure that is: a figure or a place in it is told in full below. */
export function isInHeadline({ tokens, text }: SentenceView, { property, value }: Draft): boolean {
  const [first] = tokens;
  const isFirst =
    first !== undefined && first.index === 0 && text.tokens.some((token) => token.paragraph !== first.paragraph);
  const isWhole = /^[.!?\u061F]$/.test(tokens.at(-1)?.text ?? "") || tokens.length > headlineMax;
  return isFirst && !isWhole && (value.type === "number" || property === "place");
}
const headlineMax = 20;

const headingWords = 6;
/** «The minister: …», as headings have it. */
const opensSpeech = ({ text: { tokens } }: SentenceView, { text, index }: Token, at: number): boolean =>
  at > 0 && at <= headingWords && text === ":" && !tokens[index + 1]?.isGlued;
