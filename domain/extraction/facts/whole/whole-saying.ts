import { foldLoosely } from "../../../text/fold-arabic";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { bare, endsInPronoun, isVerb } from "../clauses/verb-forms";
import { sayingStill, thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { hasBareNoun } from "../references/bare-noun";
import { named, type Words, wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { isNamedIn, isNameless, isPostWithName } from "./named-speaker";
import { isOpenQuote } from "./open-quote";
import { isOfNobody, isOfThem, opensRightBehind, tellsOfSubject } from "./quote-opening";
import { wasDone } from "./saying-words.ar";
import { isToldOn, lastWord } from "./told-on";
import { isMisnamed } from "./told-plainly";
import {
  addsThat,
  amountsTo,
  besideEnd,
  besideSaying,
  needed,
  otherClause,
  tellingSomebody,
  tellsOn,
  theirs,
  there,
  timePassed,
  withThat,
} from "./whole-words.ar";

/** `isPlain`: what is told need name nothing, and may be told of what readers know (`plain-saying.ts`). */
type Allowed = { hasUntoldNoun?: (words: Words) => boolean; isPlain?: boolean };

/** What somebody whom the same sentence names in full is told to have said, from its beginning to its end. */
export function isWholeSaying(
  view: SentenceView,
  draft: Draft,
  { hasUntoldNoun = hasBareNoun, isPlain = false }: Allowed = {},
): boolean {
  const { subject, evidence, attribution, value } = draft;
  if (value.type !== "claim" || !attribution) return false;
  const isDirect = attribution.kind === "direct";
  const said = wordsOf(view, evidence, true);
  return (
    (isNamedIn(view, draft) || isToldOn(view, draft)) &&
    !isOfHimself(view, draft) &&
    !view.isLooseName(subject.text) &&
    !isMisnamed(view, draft) &&
    !isLedOn(view, evidence.end) &&
    !isNameless(view, subject.text) &&
    !isPostWithName(view, subject.text) &&
    !isOfNeed(view, evidence.start) &&
    !isBrokenByDots(value.text) &&
    hasPairedMarks(value.text) &&
    !isToldSomebody(attribution.cue) &&
    !isInSaying(view, draft) &&
    !isOfBefore(view, draft) &&
    !(isDirect && isOpenQuote(view, draft)) &&
    !/\s\u0648\u0630\u0644\u0643$/u.test(value.text) &&
    !(!isDirect && /\s[\u0640\u2013\u2014-]\s/u.test(value.text)) &&
    !isThere(said.tokens) &&
    !goesOn(said.tokens) &&
    (!isDirect ||
      isOfNobody(view, said, evidence.start) ||
      (tellsOfSubject(view, said, evidence.start) && !isOfThem(view, evidence.start))) &&
    (isDirect || !(endsBeside(view, evidence.end) || hasTail(said))) &&
    !isOfOther(view, draft) &&
    (!isPlain || !hasOther(said)) &&
    (isDirect ? opensRightBehind(view, draft) : isPlain || isOfNamed(view, said, hasUntoldNoun))
  );
}

/** What is told in other words than the speaker's own: with a name, and of nothing that stands before it. */
const isOfNamed = (view: SentenceView, said: Words, hasUntoldNoun: (words: Words) => boolean): boolean =>
  !hasUntoldNoun(said) && !leadsOut(said) && namesSomething(view, said);

/** «… not … ... but», with enough on either side of what the paper left out. */
function isBrokenByDots(text: string): boolean {
  const parts = text.split(/\.{2,}/u).map((part) => part.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length);
  return parts.length > mostParts || (parts.length > 1 && Math.min(...parts) < fewestOfPart);
}
const mostParts = 2;
const fewestOfPart = 6;

/** «And he added "X met the minister"», where X is he: somebody else speaks of him. */
const isOfHimself = (view: SentenceView, { subject, evidence }: Draft): boolean => {
  const opening = view.spansWithin(evidence.start, evidence.end).find(({ type }) => type === "person");
  const isOpening =
    opening !== undefined && opening.start - evidence.start <= atOnce && subject.text.includes(opening.text);
  return (
    isOpening ||
    view
      .spansWithin(evidence.start, evidence.end)
      .some(({ type, text }) => type === "person" && lastWord(text) === lastWord(subject.text))
  );
};
const atOnce = 12;

/** «X, the father of Y, sees that»: before a verb that follows two names either may speak. */
function isOfOther({ tokens, spans }: SentenceView, { subject, evidence, attribution }: Draft): boolean {
  const cue = foldLoosely(attribution?.cue ?? "");
  const verb = tokens.find(({ text, end }) => end <= evidence.start && text === cue);
  if (!verb || subject.start >= verb.start) return false;
  const people = spans
    .filter(({ type, end }) => type === "person" && end <= verb.start)
    .map(({ text }) => lastWord(text));
  return new Set(people).size > 1;
}

/** «Their use is known while Moscow insists», «demand rose with them»: whose, or who tells it, is open. */
const leadsOut = (words: Words): boolean =>
  hasOther(words) || words.tokens.some((token, at) => at > 0 && at < opening && endsInPronoun(words.raw(token)));
/** «A ship whose loading was done»: behind such a verb the pronoun only tells which ship, and nothing is told of it. */
const hasOther = ({ tokens, raw }: Words): boolean =>
  tokens.some(
    (token, at) =>
      otherClause.test(token.text) ||
      theirs.test(token.text) ||
      (at < opening && endsInPronoun(raw(token)) && wasDone.test(tokens[at - 1]?.text ?? "")),
  );
const opening = 4;

/** Who or what it is about has a name in what is said. */
const namesSomething = (view: SentenceView, { tokens, spans }: Words): boolean =>
  spans.some(({ type }) => named.has(type)) || tokens.some(({ text }) => view.isOfCountry(text));

/** «"The poor», read up to a mark that opens and does not close. */
const hasPairedMarks = (text: string): boolean =>
  (text.match(/[\u201C\u00AB]/gu)?.length ?? 0) === (text.match(/[\u201D\u00BB]/gu)?.length ?? 0) &&
  (text.match(/"/gu)?.length ?? 0) % 2 === 0;

/** «The bodies recalled that X announced that»: told by those who recall it. */
function isInSaying({ tokens }: SentenceView, { evidence, attribution }: Draft): boolean {
  const cue = foldLoosely(attribution?.cue ?? "");
  const verb = tokens.findLastIndex(({ text, end }) => end <= evidence.start && text === cue);
  const isOwn = verb < 0 || sayingStill.test(cue) || /^\u0648/u.test(cue);
  return !isOwn && tokens.slice(0, verb).some(({ text }) => thatWords.has(text) || withThat.test(text));
}

/** «Months ago X said»: with the day of the text it would be told of another. */
const isOfBefore = ({ tokens }: SentenceView, { evidence }: Draft): boolean =>
  tokens.some(
    ({ text, end }, at) =>
      end <= evidence.start &&
      /^[\u0648\u0641]?\u0642\u0628\u0644$/u.test(text) &&
      timePassed.test(tokens[at + 1]?.text ?? ""),
  );

/** «…, with his appearance near»: behind the comma the text tells of the saying. */
const hasTail = ({ tokens }: Words): boolean =>
  tokens.some(({ text }, at) => text === "\u060C" && besideSaying.test(tokens[at + 1]?.text ?? ""));

const isToldSomebody = (cue: string): boolean => tellingSomebody.test(foldLoosely(cue));

/** «Is beaten there»: behind the word stands no noun that it says to be somewhere. */
const isThere = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }, at) => {
    const next = tokens[at + 1];
    return text === there && at > 0 && (next === undefined || next.kind === "sign" || /^\u0648/u.test(next.text));
  });

/** «Will go on this year, as in others, …»: what is said ends at a comma behind which it is told further. */
function endsBeside({ tokens }: SentenceView, from: number): boolean {
  const [comma, next, after] = tokens.filter(({ start }) => start >= from);
  const isAside =
    besideEnd.test(next?.text ?? "") && !isVerb(bare(after?.text ?? "")) && !thatWords.has(after?.text ?? "");
  return comma?.text === "\u060C" && isAside;
}

/** «Stressed the need that they …». */
function isOfNeed({ text: { tokens } }: SentenceView, from: number): boolean {
  const at = tokenAt(tokens, from);
  const [first, second, noun, that] = tokens.slice(Math.max(0, at - 4), at);
  const isOf = [first, second].some((token) => needed.test(token?.text ?? "")) && noun?.text === on;
  return that !== undefined && thatWords.has(that.text) && (needed.test(noun?.text ?? "") || isOf);
}

/** «His keenness on that». */
const on = "\u0639\u0644\u064A";

/** «…, a message that amounts to». */
function isLedOn({ tokens }: SentenceView, from: number): boolean {
  const [first, second] = tokens.filter(({ start }) => start >= from);
  return [first, second].some((token) => amountsTo.test(token?.text ?? ""));
}

/** Another saying begins amid the words. */
const goesOn = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, at) => tellsOn.test(text) || (addsThat.test(text) && thatWords.has(tokens[at + 1]?.text ?? "")),
  );
