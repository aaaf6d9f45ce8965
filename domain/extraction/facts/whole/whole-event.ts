import { withoutConjunction } from "../../../arabic/without-conjunction";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { whoOrWhich } from "../../text/linking-words.ar";
import type { Token } from "../../text/tokens";
import { auxiliaries } from "../clauses/clause-words.ar";
import { bare, isKnownVerb, isVerb } from "../clauses/verb-forms";
import { eventWords, sourceCues, thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { hasBareNoun } from "../references/bare-noun";
import { isPronounUnnamed } from "../references/unnamed-pronoun";
import { named, type Words, wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { isSeeming } from "./told-plainly";
import {
  asSaying,
  awaited,
  behindHidden,
  besidesEvent,
  betweenThem,
  bodiesOfAny,
  broughtAbout,
  happening,
  holding,
  ledTo,
  othersThan,
  takesPlace,
  tellingVerbs,
  tellsOn,
  toWhat,
} from "./whole-words.ar";

const fewestBeside = 3;

/** A day of what somebody named did, told with what was done. */
export function isWholeEvent(view: SentenceView, draft: Draft): boolean {
  const { subject, evidence } = draft;
  const words = wordsOf(view, subject, false);
  const [first] = words.tokens;
  if (isOfOtherDay(view, draft, words) || first?.text === hasDone) return false;
  if (!first || !isClear(view, draft) || isBehindAs(view, subject.start)) return false;
  if (isSeeming(view, subject.start) || sourceOf(draft) || isOfOtherEvent(view, draft) || isCutInThat(view, draft))
    return false;
  const last = words.tokens.at(-1)?.text ?? "";
  if (tellsOn.test(last) || (words.tokens.length > 2 && isKnownVerb(bare(last)))) return false;
  const isNameFirst = words.spans.some(({ type, start }) => named.has(type) && start === first.start);
  if (!isNameFirst && (!isPast(first) || isActorAway(words.tokens))) return false;
  if (!words.spans.some(isNamed)) return false;
  const own = words.tokens.filter(
    ({ start, end, kind, text }) =>
      kind === "word" &&
      !auxiliaries.has(bare(text)) &&
      !(start >= evidence.start && end <= evidence.end) &&
      !words.spans.some((span) => named.has(span.type) && span.start <= start && span.end >= end),
  );
  const names = words.spans.filter(({ type }) => named.has(type) && type !== "role");
  return own.length + Math.max(0, names.length - 1) >= fewestBeside;
}

/** The date is told of something else, or of every year. */
const isOfOtherDay = (view: SentenceView, draft: Draft, { tokens }: Words): boolean =>
  isDateAway(view, draft) ||
  isOfWhatLed(tokens, draft.evidence.start) ||
  isEveryYear(view, draft.evidence.end) ||
  view.text.raw[draft.evidence.start] === ofYear ||
  tokens.some(({ text, end }) => end <= draft.evidence.start && awaited.test(text)) ||
  (draft.property === "since" && tokens.some(({ text }) => mostSince.test(text)));

/** «An attempt on Saturday led to»: the day is that of the attempt. */
export const isOfWhatLed = (tokens: readonly Token[], day: number): boolean =>
  tokens
    .filter(({ end }) => end <= day)
    .slice(-besideCause)
    .some(({ text }) => broughtAbout.test(bare(text)));
const besideCause = 3;

/** «Had left Tunis in 1986»: who, stands before «had». */
const hasDone = "\u0642\u062F";
/** «After the battle that began on the 7th of October, … sent»: before what was done, and not at the sentence's beginning. */
const isDateAway = ({ tokens }: SentenceView, { subject, evidence }: Draft): boolean =>
  evidence.end <= subject.start && tokens.filter(({ end }) => end <= evidence.start).length > leadWords;
const leadWords = 4;
/** «For the year 2015»: of what it is told with. */
const ofYear = "\u0644";
/** «The fiercest since 2014». */
const mostSince =
  /^(?:\u0627\u0639\u0646\u0641|\u0627\u0643\u0628\u0631|\u0627\u0648\u0644|\u0627\u0639\u0644\u064A|\u0627\u062F\u0646\u064A|\u0627\u0633\u0648\u0627|\u0627\u0642\u0648\u064A|\u0627\u0641\u0636\u0644|\u0627\u0642\u0644|\u0627\u0634\u062F|\u0627\u0636\u062E\u0645)$/;
/** «The 17th of April of every year». */
const isEveryYear = ({ tokens }: SentenceView, from: number): boolean => {
  const [of, every] = tokens.filter(({ start }) => start >= from);
  return of?.text === "\u0645\u0646" && every?.text === "\u0643\u0644";
};

/** A name that no other state has too: «the head of the parliament» is anybody's. */
export const isNamed = ({ type, text }: Span): boolean =>
  type === "person" || type === "place" || (type === "organisation" && !bodiesOfAny.test(foldLoosely(text)));

/** «And has begun since November in making raids»: behind the verb stands where or when, and nobody who did it. */
function isActorAway(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ text }) => !auxiliaries.has(bare(text)) && isVerb(bare(text)));
  return behindHidden.test(tokens[verb + 1]?.text ?? "");
}

/** «Announced that the stop of the raids "led to …"»: behind «that» the words end before what was done. */
function isCutInThat({ tokens }: SentenceView, { subject }: Draft): boolean {
  const within = tokens.filter(({ start, end }) => start >= subject.start && end <= subject.end);
  if (!within.some(({ text }) => thatWords.has(text))) return false;
  const [next, after] = tokens.filter(({ start }) => start >= subject.end);
  if (/^["\u00AB\u201C]$/u.test(next?.text ?? "")) return true;
  const behind = next?.text === "\u060C" ? after : next;
  return behind?.kind === "word" && (isVerb(behind.text) || behind.text === done);
}
/** «Was done». */
const done = "\u062A\u0645";

/** «According to media»: the source as easily told another clause. */
const sourceOf = ({ attribution }: Draft): boolean => sourceCues.has(withoutConjunction(attribution?.cue ?? ""));

/** «The paper came back to the meeting of Saturday»: the day is that of the meeting. */
function isOfOtherEvent({ tokens }: SentenceView, { subject, evidence }: Draft): boolean {
  const before = tokens.filter(({ start, end }) => start >= subject.start && end <= evidence.start);
  return before.some(({ text }, at) => {
    const isEvent = eventWords.has(text) || eventWords.has(text.replace(/^[\u0628\u0644]?\u0627?\u0644/u, ""));
    return at > 1 && isEvent && before.slice(at - 2, at).some((token) => besidesEvent.test(token.text));
  });
}

/** «As the director repeated on Wednesday»: what was done stands before. */
const isBehindAs = ({ tokens }: SentenceView, from: number): boolean =>
  /^\u0643\u0645\u0627$/u.test(tokens.findLast(({ end }) => end <= from)?.text ?? "");

const isPast = ({ text, kind }: Token): boolean =>
  kind === "word" && isVerb(bare(text)) && !/^[\u064A\u062A]\p{L}{3,}(?<!\u062A)$/u.test(bare(text));

/** No noun and no pronoun of an event's words means something outside them, and its marks pair. */
export function isClear(
  view: SentenceView,
  { subject }: Draft,
  isUnderstood = (words: Words): boolean => !hasBareNoun(words),
): boolean {
  const words = wordsOf(view, subject, false);
  const hasPronoun = words.tokens.some(({ kind }, at) => kind === "word" && isPronounUnnamed(words, at));
  const isOpen = words.tokens.some(({ text }) => othersThan.test(text) || asSaying.test(text));
  const text = withoutAsides(subject.text);
  return !isOpen && !hasPronoun && isUnderstood(words) && !/[()[\]\u2026]|\.\./u.test(text);
}
/** «The Peshmerga (the forces of the region)», «(NATO)»: a few words for what stands before them, not at the beginning. */
const withoutAsides = (text: string): string => text.replace(aside, "$1");
const aside = /(\s\S+\s\S+\s)\((?!\u0631\u0648\u064A\u062A\u0631\u0632)\p{L}+(?: \p{L}+){0,3}\)/gu;

/** A place of what happened there, not of what is told of. */
export function isWholePlace(view: SentenceView, draft: Draft): boolean {
  const words = wordsOf(view, draft.subject, false);
  const isHidden = words.tokens.some(({ text }) => isVerb(bare(text))) && isActorAway(words.tokens);
  return (
    isClear(view, draft) &&
    !isHidden &&
    isOfPlace(words.tokens, draft.evidence.start) &&
    !/^\u0648?\u0648\u0642\u0651/u.test(words.raw(words.tokens[0])) &&
    !view.spans.some(
      ({ type, start, end }) => type === "role" && start < draft.evidence.start && end >= draft.evidence.end,
    ) &&
    !words.tokens.some(({ text }) => tellingVerbs.test(text) || /^\u064A\p{L}{3,}/u.test(text))
  );
}

/** «An explosion that happened», «took place», «a raid led to», not «the raids», «hit», whose rest stands elsewhere. */
function isOfPlace([first, ...rest]: readonly Token[], place: number): boolean {
  const word = first?.text ?? "";
  if (ledTo.test(word)) return rest.some(({ start, text }) => start > place && toWhat.test(text));
  return (
    happening.test(word) ||
    (takesPlace.test(word) && rest.slice(0, relativeReach).some(({ text }) => whoOrWhich.has(text)))
  );
}
const relativeReach = 4;

/** Countries that take part, behind whole words that say in what. */
export function isWholeList(view: SentenceView, { subject, attribution }: Draft): boolean {
  const words = wordsOf(view, subject, false).tokens.filter(({ kind }) => kind === "word");
  const near = words.slice(-2);
  const isQuoted = (foldLoosely(subject.text).match(/["\u00AB\u201C]/gu)?.length ?? 0) % 2 === 1;
  // «Said that the leaders of».
  const isSaying = attribution !== null && words.slice(-nearThat).some(({ text }) => thatWords.has(text));
  // «All of A and B go on with»: what they take part in stands behind them.
  const isEach = near[0]?.text === "\u0643\u0644" && near[1]?.text === "\u0645\u0646";
  return (
    !isSaying &&
    words.length > 2 &&
    words.length < longestLead &&
    !/[([]|:\s*$/u.test(subject.text) &&
    !isQuoted &&
    !isEach &&
    !isAlsoIn(words) &&
    !near.some(({ text }) => betweenThem.test(text))
  );
}
/** «The highest of the council which has also A and B»: they are others of it. */
function isAlsoIn(words: readonly Token[]): boolean {
  const at = words.findLastIndex(({ text }) => holding.test(text));
  return at >= 0 && (words.at(-1)?.text === also || whoOrWhich.has(words[at - 1]?.text ?? ""));
}
const also = "\u0627\u064A\u0636\u0627";
/** More words than these before a list tell of other matters too. */
const longestLead = 24;
const nearThat = 3;
