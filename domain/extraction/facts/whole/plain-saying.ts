import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Token } from "../../text/tokens";
import { bare, endsInPronoun, isVerb } from "../clauses/verb-forms";
import { sayingStill, thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { hasBareNounBut } from "../references/bare-noun";
import { datedAsPublished } from "../references/dated-as-published";
import { leansOnBefore } from "../references/leans-on-before";
import { isDefined, nounOf } from "../references/points-outside";
import { demonstratives, endsAlike } from "../references/reference-words.ar";
import { named, spanAt, type Words, wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { pointingOut } from "../tellers/teller-words.ar";
import { leaning } from "../trust";
import {
  addressing,
  asFor,
  beforeThereIs,
  contract,
  joiningBehind,
  manyPeople,
  ofOneMatter,
  ofThem,
  onlyBodies,
  ordinals,
  predicates,
  there,
  theSame,
  whatItIs,
} from "./saying-words.ar";
import { isWholeSaying } from "./whole-saying";
import { ofSomeTwo, openSaying } from "./whole-words.ar";

/**
 * A whole clause, or a whole quotation, of a speaker whom the text names, though it has no name in it or tells of «the demonstrators»: a reader knows what was
 * said, and of what sort of thing. Nothing in it points back, and no single matter of the text («the deal») is what it is about.
 */
export function isPlainSaying(view: SentenceView, draft: Draft): boolean {
  const words = wordsOf(view, draft.evidence, true);
  return (
    isSurelySaid(draft) &&
    !isOneOfMany(draft) &&
    isToldAlone(words) &&
    !opensWithUntold(words) &&
    !isOfAnother(view, draft) &&
    (draft.attribution?.kind === "direct" || isEnded(view, draft.evidence.end)) &&
    datedAsPublished(view, draft) !== undefined &&
    !leansOnBefore(view, draft, { mayNameNothing: true, isUnderstood }) &&
    isWholeSaying(view, draft, { isPlain: true })
  );
}

/** As far as who says it and where it ends go: its words alone lean on others. */
const isSurelySaid = ({ confidence }: Draft): boolean => confidence === leaning || confidence > nearlySure;
const nearlySure = 0.9;

/** «The bank said»: which, stands before. */
const isOneOfMany = ({ subject }: Draft): boolean => {
  const [word = "", ...more] = foldLoosely(subject.text).split(/\s+/u);
  return more.length === 0 && word.startsWith(article) && !onlyBodies.test(word);
};

/** Long enough to tell something, with a verb or the like, and no answer to what was said before. */
function isToldAlone(words: Words): boolean {
  const own = words.tokens.filter(({ kind }) => kind === "word");
  const [first] = own;
  return (
    own.length >= fewestWords &&
    !openSaying.test(first?.text ?? "") &&
    own.some((token) => isTelling(words, token)) &&
    !words.tokens.some((_, at) => pointsThere(words, at))
  );
}
const fewestWords = 6;
const isTelling = (words: Words, token: Token): boolean =>
  isVerb(bare(token.text)) || (predicates.test(token.text) && spanAt(words, token, named) === undefined);

/** «This contract», «the same programme», «the people there», «their stay» of nobody told. */
function pointsThere({ tokens, spans, raw }: Words, at: number): boolean {
  const [before = "", word = "", next = ""] = [at - 1, at, at + 1].map((one) => tokens[one]?.text);
  // «This contract» is written as «this decade» is.
  if (demonstratives.test(word) && contract.test(next)) return true;
  if (theSame.test(word) && next.startsWith(article)) return true;
  if (there.test(word)) return tokens[at - 1]?.kind === "word" && !beforeThereIs.test(before);
  if (!ofThem.test(raw(tokens[at])) || endsAlike.test(raw(tokens[at]))) return false;
  return (
    !tokens.slice(0, at).some(({ text }) => manyPeople.test(text)) &&
    !spans.some(({ type, end }) => named.has(type) && end <= (tokens[at]?.start ?? 0))
  );
}

/** «The application will be ready», «the second reason is», «the relations»: of something, or of two, told before. */
const opensWithUntold = (words: Words): boolean => {
  const [first, second] = words.tokens;
  if (nounOf(first?.text ?? "") !== undefined && ordinals.test(second?.text ?? "")) return true;
  if (words.tokens.some(({ text }, at) => ofSomeTwo.test(text) && !isDefined(words, at))) return true;
  return !joiningBehind.test(second?.text ?? "") && hasBareNounBut(words, (_, at) => at > 0);
};

/** Somebody is spoken to between the verb and the words, or the words are the name of what «it is» that follows. */
function isOfAnother({ tokens }: SentenceView, { evidence, attribution }: Draft): boolean {
  const cue = foldLoosely(attribution?.cue ?? "");
  const before = tokens.filter(({ end }) => end <= evidence.start);
  const isOfHis = ({ start, text }: Token) => start === evidence.start && endsInPronoun(text);
  const verb = before.findLastIndex(({ text }) => text.endsWith(cue));
  const [comma, next] = tokens.filter(({ start, text }) => start >= evidence.end && !/^["\u00BB\u201D]$/u.test(text));
  return (
    before.slice(Math.max(0, verb)).some(({ text }) => addressing.test(text)) ||
    (attribution?.kind === "direct" && isUntil(before)) ||
    (comma?.text === "\u060C" && whatItIs.test(next?.text ?? "")) ||
    // «As for the head of customs, X said that his office …».
    (asFor.test(tokens[0]?.text ?? "") && tokens.some(isOfHis))
  );
}

/** «Said that the work will go on until "…"». */
const isUntil = (before: readonly Token[]): boolean => {
  const words = before.filter(({ kind }) => kind === "word");
  const [to, that] = words.slice(-2);
  if (words.slice(-nearPointing, -2).some(({ text }) => pointingOut.test(text))) return false;
  const isOpened = before.some((token) => token !== that && thatWords.has(token.text));
  return isOpened && untilWords.test(to?.text ?? "") && thatWords.has(that?.text ?? "");
};
const nearPointing = 6;
const untilWords =
  /^(?:\u0627\u0644\u064A|\u062D\u062A\u064A|\u0642\u0628\u0644|\u0628\u0639\u062F|\u062F\u0648\u0646)$/;

/** A stop, a mark, another saying or «and of …» stands behind it, not «while others suffer». */
function isEnded({ tokens }: SentenceView, end: number): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next?.kind !== "word" || sayingStill.test(next.text) || goesOnBehind.test(next.text);
}

const goesOnBehind = /^(?:\u0648|\u062F\u0648\u0646$|\u0628\u062F\u0648\u0646$)/u;

/** A noun of people, or one far on, that is none of the single matters that a text tells of. */
function isUnderstood({ tokens }: Words, at: number): boolean {
  const noun = nounOf(tokens[at]?.text ?? "");
  return noun !== undefined && at >= far && !ofOneMatter.has(noun);
}
const far = 4;
