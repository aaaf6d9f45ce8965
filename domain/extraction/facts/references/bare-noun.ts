import { article } from "../../../arabic/article";
import { isFunctionWord } from "../../text/function-words.ar";
import { whoOrWhich } from "../../text/linking-words.ar";
import { bare, isVerb } from "../clauses/verb-forms";
import { ofAllReaders } from "../whole/whole-words.ar";
import { isDefined, isInName, isToldBefore, nounOf } from "./points-outside";
import { knownByNow, ownOfSpeaker, timesPointedAt } from "./reference-words.ar";
import { named, spanAt, type Words } from "./words-of";

/**
 * Whether a noun with the article stands among the words of which they do not say which one it is: nothing goes on with it,
 * nothing before it names one of its sort, and it is none of which everybody knows.
 */
export const hasBareNoun = (words: Words): boolean => hasBareNounBut(words, () => false);

/** The same, but for nouns that stand where one of them may be understood. */
export const hasBareNounBut = (words: Words, isUnderstood: (words: Words, at: number) => boolean): boolean =>
  words.tokens.some((_, at) => isBareNoun(words, at) && !isUnderstood(words, at));

function isBareNoun(words: Words, at: number): boolean {
  const token = words.tokens[at];
  const noun = nounOf(token?.text ?? "");
  if (noun === undefined || ofAllReaders.has(noun) || isInName(words, at) || isRelative(words, at)) return false;
  if (timesPointedAt.test(token?.text ?? "") || isOfTime(words, at) || isAdjective(words, at)) return false;
  if (isOfMany(words.raw(token))) return false;
  if (words.hasActor && ownOfSpeaker.has(noun)) return false;
  const isTold = knownByNow.has(noun) ? isNamedNear(words, at) : isDefined(words, at) || isOfSort(words, at);
  return !isTold && !isToldBefore(words, at, noun);
}

/** «Who», «and which», written as a noun with the article is; behind a comma it may open another matter. */
function isRelative({ tokens }: Words, at: number): boolean {
  const word = tokens[at]?.text ?? "";
  if (word.startsWith("\u0648")) return whoOrWhich.has(word.slice(1));
  return whoOrWhich.has(word) && tokens[at - 1]?.kind === "word";
}

/** «The attack that hit the city» may be any; «the attack on Paris», «the Turkish attack», «the 2015 attack» are one. */
const isNamedNear = ({ tokens, spans }: Words, at: number): boolean =>
  !away.test(tokens[at + 1]?.text ?? "") &&
  tokens
    .slice(at + 1, at + 1 + near)
    .some(
      (token) =>
        token.kind === "figure" ||
        /^["\u00AB\u201C(]$/u.test(token.text) ||
        /^\u0627\u0644\p{L}{3,}\u064A\u0647?$/u.test(token.text) ||
        spans.some((span) => span.start < token.end && span.end > token.start),
    );
const near = 3;
/** «To», «from»: where somebody went, not which it was. */
const away = /^(?:\u0627\u0644\u064A|\u0645\u0646)$/;

/** «The Arab states»: it goes on with the noun, or the name, right before it. */
function isAdjective(words: Words, at: number): boolean {
  const before = words.tokens[at - 1];
  // «The organisation "X", the terrorist one».
  if (closing.test(before?.text ?? "") && spanAt(words, words.tokens[at - 2], named) !== undefined) return true;
  return before !== undefined && (nounOf(before.text) !== undefined || spanAt(words, before, named) !== undefined);
}

const closing = /^["\u00BB\u201D]$/u;

/** «A vaccine of measles»: the noun before it is of that sort. */
const isOfSort = ({ tokens }: Words, at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before?.kind === "word" &&
    before.text.length >= shortest &&
    !isFunctionWord(before.text) &&
    !isVerb(bare(before.text)) &&
    !joining.test(before.text)
  );
};
const shortest = 3;
/** Words that join a noun to what stands before them and make it none of their sort. */
const joining =
  /^(?:\u062E\u0644\u0627\u0644|\u062F\u0627\u062E\u0644|\u062E\u0627\u0631\u062C|\u0623?\u0627?\u0645\u0627\u0645|\u0628\u0634\u0627\u0646|\u0628\u0633\u0628\u0628|\u062A\u062C\u0627\u0647|\u0642\u0628\u0644|\u0628\u0639\u062F|\u062D\u0648\u0644|\u0639\u0628\u0631)$/;

/** Amid a date or behind its noun. */
const isOfTime = (words: Words, at: number): boolean => {
  const token = words.tokens[at];
  return spanAt(words, token, ofTime) !== undefined;
};
const ofTime = new Set(["date", "quantity"] as const);

/** Plurals mean all of a sort as easily as some of them. */
const isOfMany = (raw: string): boolean =>
  /(?:\u0627\u062A|\u064A\u0646|\u0648\u0646)$/u.test(raw) && raw.startsWith(article);
