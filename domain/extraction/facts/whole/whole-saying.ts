import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { whoOrWhich } from "../../text/linking-words.ar";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { bare, endsInPronoun, isVerb } from "../clauses/verb-forms";
import { sayingStill, thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { hasBareNoun } from "../references/bare-noun";
import { nounOf } from "../references/points-outside";
import { knownByNow } from "../references/reference-words.ar";
import { named, type Words, wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { forNobody, impersonal } from "../statements/statement-words.ar";
import { isCutShort } from "../tellers/speaker-name";
import { afterName } from "../trust-words.ar";
import { isOpenQuote } from "./open-quote";
import { isToldOn, lastWord } from "./told-on";
import { isMisnamed } from "./told-plainly";
import {
  addsThat,
  amountsTo,
  besideEnd,
  besideSaying,
  copulas,
  nameless,
  needed,
  nicknames,
  offices,
  openSpeaker,
  otherClause,
  sources,
  statedIn,
  tellingSomebody,
  tellsOn,
  thatThey,
  theirs,
  there,
  timePassed,
  withThat,
} from "./whole-words.ar";

/** What somebody whom the same sentence names in full is told to have said, from its beginning to its end. */
export function isWholeSaying(
  view: SentenceView,
  draft: Draft,
  hasUntoldNoun: (words: Words) => boolean = hasBareNoun,
): boolean {
  const { subject, evidence, attribution, value } = draft;
  if (value.type !== "claim" || !attribution) return false;
  const isDirect = attribution.kind === "direct";
  const said = wordsOf(view, evidence, true);
  return (
    (isNamedHere(view, draft) || isToldOn(view, draft)) &&
    !isOfHimself(view, draft) &&
    !view.isLooseName(subject.text) &&
    !isMisnamed(view, draft) &&
    !isLedOn(view, evidence.end) &&
    !isNameless(view, subject.text) &&
    !isPostWithName(view, subject.text) &&
    !isOfNeed(view, evidence.start) &&
    !/\.\./u.test(value.text) &&
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
    (isDirect ? opensRightBehind(view, draft) : !hasUntoldNoun(said) && !leadsOut(said) && namesSomething(view, said))
  );
}

/** The last word of the speaker's name stands in the sentence, outside what is said, and the name ends there. */
function isNamedHere(view: SentenceView, { subject, evidence }: Draft): boolean {
  const words = foldLoosely(subject.text).split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (openSpeaker.test(last) || nicknames.test(words[0] ?? "")) return false;
  const isPerson = view.spans.some(({ type, text }) => type === "person" && lastWord(text) === last);
  if (isPerson && words.length < 2) return false;
  const named = view.tokens.findLast(
    ({ text, start, end }) => text === last && (end <= evidence.start || start >= evidence.end),
  );
  if (!named) return false;
  const next = view.tokens.find(({ start }) => start >= named.end);
  const isWhole = !isPerson || view.tokens[view.tokens.indexOf(named) - 1]?.text === words.at(-2);
  if (!isWhole && view.hasNamesake(subject.text)) return false;
  if (next?.kind !== "word" || thatWords.has(next.text)) return true;
  if (isPerson) return isVerb(bare(next.text)) || !isCutShort(view, named.end);
  return endsBody(view, next);
}

/** Behind a body stands no more of its name, nor «in» and what it is in. */
function endsBody({ tokens }: SentenceView, next: Token): boolean {
  const after = tokens.find(({ start }) => start >= next.end)?.text ?? "";
  if (next.text === within) return statedIn.test(after);
  return afterName.test(next.text) && !/^[\u0628\u0644]\p{L}{3,}/u.test(next.text);
}

/** «The council in the union»: a body read without the one that it is in. */
const within = "\u0641\u064A";
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
const leadsOut = ({ tokens, raw }: Words): boolean =>
  tokens.some(
    (token, at) =>
      otherClause.test(token.text) || theirs.test(token.text) || (at > 0 && at < opening && endsInPronoun(raw(token))),
  );
const opening = 4;

/** «Unconfirmed reports», «local sources», «the union»: no body, no state and nobody among the words, or one told before. */
function isNameless(view: SentenceView, name: string): boolean {
  const words = foldLoosely(name).split(/\s+/u);
  const isNamed =
    words.some((word) => view.isOfCountry(word)) ||
    view.spans.some(({ type, text }) => named.has(type) && name.includes(text));
  const noun = nounOf(words.at(-1) ?? "");
  return (
    (nameless.test(words[0] ?? "") && !isNamed) ||
    sources.test(words[0] ?? "") ||
    (noun !== undefined && knownByNow.has(noun))
  );
}

/** «The deputy minister Kim Ki Gwan» as one name: a post whose last word is neither definite nor of a name. */
function isPostWithName(view: SentenceView, name: string): boolean {
  const words = foldLoosely(name).split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (words.length < fewestOfPost || !offices.test(words[0] ?? "") || /^(?:\u0627\u0644|\u0644\u0644)/u.test(last))
    return false;
  return !view.isOfCountry(last) && !view.spans.some(({ type, text }) => isNameOf(type) && name.endsWith(text));
}
const fewestOfPost = 4;
const isNameOf = (type: Span["type"]): boolean => type === "place" || type === "organisation";

/** Who or what it is about has a name in what is said. */
const namesSomething = (view: SentenceView, { tokens, spans }: Words): boolean =>
  spans.some(({ type }) => named.has(type)) || tokens.some(({ text }) => view.isOfCountry(text));

/** Behind «that», a colon, a comma, who speaks or the verb, not behind words that lead up to a name in marks. */
function opensRightBehind(
  { text: { tokens }, spans }: SentenceView,
  { evidence, subject, attribution }: Draft,
): boolean {
  const at = tokenAt(tokens, evidence.start);
  const before = tokens
    .slice(Math.max(0, at - mostMarks), at)
    .findLast(({ text }) => !/^["\u201C\u201D\u00AB\u00BB'\u2018\u2019]$/u.test(text));
  if (!before || before.kind === "sign" || thatWords.has(before.text.replace(/^[\u0648\u0641](?=\u0627\u0646)/u, "")))
    return true;
  const cue = foldLoosely(attribution?.cue ?? "");
  const isSpeaker = foldLoosely(subject.text).split(/\s+/u).includes(before.text);
  const isIn = spans.some(
    ({ type, start, end }) => aroundSaying.has(type) && start <= before.start && end >= before.end,
  );
  return isSpeaker || isIn || before.text === cue || before.text.endsWith(cue) || tellsOn.test(before.text);
}
const mostMarks = 4;
const aroundSaying = new Set<Span["type"]>(["person", "organisation", "role", "place", "date"]);

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

/** Behind «that» a sentence with a verb of its own: «that "the part of the troops which is led by X"» tells nothing. */
function tellsOfSubject({ text: { tokens } }: SentenceView, said: Words, from: number): boolean {
  const at = tokenAt(tokens, from);
  const before = tokens.slice(Math.max(0, at - mostMarks), at).findLast(({ kind }) => kind === "word");
  if (!before || !thatWords.has(before.text.replace(/^[\u0648\u0641](?=\u0627\u0646)/u, ""))) return true;
  return said.tokens.some(
    ({ text, kind }, index) =>
      kind === "word" &&
      !whoOrWhich.has(said.tokens[index - 1]?.text ?? "") &&
      (isVerb(bare(text)) || copulas.test(text)),
  );
}

/** «That it "was decided"», «that it "in 2019 we won"»: the pronoun behind «that» is of nobody. */
function isOfNobody({ text: { tokens } }: SentenceView, said: Words, from: number): boolean {
  const at = tokenAt(tokens, from);
  const before = tokens.slice(Math.max(0, at - mostMarks), at).findLast(({ kind }) => kind === "word");
  if (!before || !forNobody.test(before.text)) return false;
  const [first, second] = said.tokens;
  const isWe = said.tokens.some(({ text }) => /\p{L}{3}\u0646\u0627$/u.test(text) && isVerb(text.slice(0, -2)));
  return (
    impersonal.get(first?.text ?? "")?.test(second?.text ?? "") === true || (placing.test(first?.text ?? "") && isWe)
  );
}
/** «In», «since». */
const placing =
  /^(?:\u0641\u064A|\u0645\u0646\u0630|\u0628\u0639\u062F|\u0642\u0628\u0644|\u062E\u0644\u0627\u0644|\u0639\u0646\u062F)$/;

/** «That they "try to split the union"»: who, stands before. */
const isOfThem = ({ text: { tokens } }: SentenceView, from: number): boolean => {
  const at = tokenAt(tokens, from);
  return tokens.slice(Math.max(0, at - mostMarks), at).some(({ text }) => thatThey.test(text));
};

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
