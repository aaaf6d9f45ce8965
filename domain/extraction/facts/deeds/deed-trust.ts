import { foldLoosely } from "../../../text/fold-arabic";
import { isFunctionWord } from "../../text/function-words.ar";
import type { Token } from "../../text/tokens";
import { bare, isVerb as isVerbForm } from "../clauses/verb-forms";
import { plans } from "../fact-words.ar";
import { type SentenceView, surest } from "../sentence-view";
import { type Actor, hasDoerBefore } from "./deed-actor";
import type { Done } from "./deed-rest";
import {
  befalling,
  besideObject,
  besidesDeed,
  deedVerbs,
  isUnsure,
  joining,
  judging,
  lasting,
  mostlyTelling,
  ofTheName,
  pointsToTold,
  sitting,
  takesPreposition,
  takesTwo,
  whenWords,
} from "./deed-words.ar";

const fewestWords = 3;
const mostWords = 24;
/** Whether a deed may be taken as it is told: by whom, the whole of it, and without what stands before it. */
export function isSureDeed(view: SentenceView, index: number, form: string, actor: Actor, done: Done): boolean {
  return (
    isNamed(actor) &&
    (actor.isBefore === true ? !isAside(view, index) : opensSentence(view, index)) &&
    isActive(view, index, form, done) &&
    isTold(form, done) &&
    isWhole(view, done) &&
    !isBehindComma(view, actor, done) &&
    !hasOtherVerb(done) &&
    !isListCut(view, done) &&
    standsAlone(done)
  );
}

/** A name with a verb in it was read too far. */
const isNamed = ({ isBehind, isBefore, confidence, subject }: Actor): boolean =>
  (isBehind === true || isBefore === true) && confidence >= surest && !subject.text.split(/\s+/u).slice(1).some(isVerb);
const isVerb = (word: string) => deedVerbs.has(foldLoosely(word));

/** Nobody tells it, and no condition or comparison stands before it: only a time, a place or «also». */
function opensSentence(view: SentenceView, index: number): boolean {
  const before = view.tokens.slice(0, index);
  return before.length <= mostBefore && !before.some(isSpeech) && !hasDoerBefore(view, index) && !endsSpeech(view);
}
/** Marks that close behind it and opened in a sentence before: somebody says it. */
function endsSpeech({ tokens }: SentenceView): boolean {
  const at = tokens.findIndex(({ text }) => /^[\u201C\u201D\u00AB\u00BB]$/.test(text));
  return /^[\u201D\u00BB]$/.test(tokens[at]?.text ?? "");
}
/** What somebody is quoted with, or what a heading tells, stands in its own words. */
const isAside = ({ tokens }: SentenceView, index: number): boolean => tokens.slice(0, index).some(isSpeech);
const mostBefore = 30;
const isSpeech = ({ text }: Token) => /^["\u201C\u201D\u00AB\u00BB:()]$/.test(text);

/** What may be read as a passive or as a noun is a deed where an object stands behind whoever acts. */
export function isActive(view: SentenceView, index: number, form: string, { words }: Done): boolean {
  if (takesTwo(form)) return false;
  const isFeminine = form.endsWith("\u062A");
  if (takesPreposition(form) && (isFeminine || !isUnsure(form))) return true;
  if (!hasObject(view, words)) return false;
  return !isUnsure(form) || isFeminine || index === 0 || form !== view.tokens[index]?.text;
}

/** What follows a time and a place at most is the object. */
function hasObject({ spans }: SentenceView, words: readonly Token[]): boolean {
  const isDated = ({ start }: Token) =>
    spans.some((span) => span.type === "date" && span.start <= start && span.end > start);
  const first = words.find(
    (word, at) => !isDated(word) && !whenWords.has(word.text) && !(words[at + 1] && isDated(words[at + 1] as Token)),
  );
  return first !== undefined && !besideObject.test(first.text);
}

/** Not a state, nor somebody's word. */
const isTold = (form: string, { words }: Done): boolean =>
  !lasting.has(form) &&
  !plans.has(form) &&
  !mostlyTelling.has(form.replace(/\u062A$/, "")) &&
  !words.some(({ text }) => judging.test(text));

/** It ends where its words do, not amid a name. */
function isWhole({ spans }: SentenceView, { words, end, isClosed }: Done): boolean {
  const isCut = spans.some((span) => span.type !== "participant_list" && span.start < end && span.end > end);
  return isClosed && !isCut && words.length >= fewestWords && words.length <= mostWords;
}

/** «Ordered the authority, the office of X, the firm to …»: behind a comma the words may be another name of whoever acts. */
const isBehindComma = ({ tokens }: SentenceView, { subject }: Actor, { words }: Done): boolean =>
  tokens.some(({ text, start }) => text === "\u060C" && start >= subject.end && start < (words[0]?.start ?? 0));

/** «A call from X, and the minister of Y»: behind the comma stands more of it. */
function isListCut({ tokens }: SentenceView, { end }: Done): boolean {
  const [comma, next] = tokens.filter(({ start }) => start >= end);
  if (comma?.text !== "\u060C" || next === undefined || !/^\u0648\p{L}{3,}/u.test(next.text)) return false;
  const word = next.text.slice(1);
  return !isVerbForm(bare(next.text)) && !isVerbForm(next.text) && !isFunctionWord(word) && !besidesDeed.test(word);
}

/** «Took the town surrendered 1700»: a past verb that nothing joins begins another clause. */
const hasOtherVerb = ({ words }: Done): boolean =>
  words.some(({ text }, at) => at > 1 && befalling.test(text) && !joining.test(words[at - 1]?.text ?? ""));

/** Nothing in it leans on what was told before, and no mark breaks it off. */
const standsAlone = ({ words }: Done): boolean =>
  !ofTheName.test(words[0]?.text ?? "") &&
  !sitting.test(words[0]?.text ?? "") &&
  words.every(({ text }) => !pointsToTold.test(text)) &&
  isBalanced(words);

/** Marks that open in it close in it. */
function isBalanced(words: readonly Token[]): boolean {
  const count = (marks: RegExp) => words.filter(({ text }) => marks.test(text)).length;
  return (
    count(/^[\u201C\u00AB(]$/) === count(/^[\u201D\u00BB)]$/) && count(/^"$/) % 2 === 0 && count(/^[{}[\]/]$/) === 0
  );
}
