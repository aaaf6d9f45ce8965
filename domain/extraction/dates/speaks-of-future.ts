import { withoutConjunction } from "../../arabic/without-conjunction";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { futureWords, likeFuture, notInFuture, pastVerbs } from "./relative-words.ar";
import type { WrittenDate } from "./written-date";

/** How many words before a date a verb in the future may stand, and before a weekday, which is rather of this week. */
const reach = 14;
const reachOfWeekday = 7;
const willVerb = /^[\u0648\u0641]?(\u0633[\u064A\u062A\u0646]\p{L}{2,})$/u;

/**
 * `verb`: «will …» stands before the date; `sentence`: a word of its sentence speaks of what is to come; `past`: the verb
 * that stands nearest before it tells of what was.
 */
export type Future = "verb" | "sentence" | "past";

/** Whether a date is told of the future, and how surely. */
export function futureTeller({ tokens }: ReadText): (date: WrittenDate) => Future | undefined {
  const sentences = new Set(tokens.filter(({ text }) => futureWords.has(text)).map(({ sentence }) => sentence));
  return ({ first, after, said }) => {
    const { sentence } = tokens[first] ?? {};
    const from = Math.max(0, first - (said.type === "weekday" ? reachOfWeekday : reach));
    const before = tokens.slice(from, first);
    if (isOfPast(before, sentence)) return "past";
    const isSaid = tokens[after]?.text === that && !before.some(({ text }) => isFutureVerb(text));
    if (isSaid || isOpening(tokens, first, after)) return "past";
    const tells = (token: Token, at: number) =>
      isFutureVerb(token.text) || isAgreed(before, at) || isPossible(before, at);
    if (before.some((token, at) => token.sentence === sentence && tells(token, at))) return "verb";
    return sentences.has(sentence ?? -1) ? "sentence" : undefined;
  };
}

const presentVerb = /^[\u0648\u0641]?\u064a.{3}/;
const that = "\u0627\u0646";

const aside = /^[-\u2013\u2014)]$/;

/**
 * «That sank in April», «entered the town on Thursday»: no other verb, nor «that», nor the end of an aside stands
 * between it and the date.
 */
function isOfPast(before: readonly Token[], sentence: number | undefined): boolean {
  const last = before.findLast(
    ({ text }) =>
      aside.test(text) ||
      text === that ||
      futureWords.has(text) ||
      isFutureVerb(text) ||
      presentVerb.test(text) ||
      isPastVerb(text),
  );
  return last !== undefined && last.sentence === sentence && isPastVerb(last.text);
}

/** «In December, announced the ministry»: the verb of the past stands behind the date that opens its sentence. */
function isOpening(tokens: readonly Token[], first: number, after: number): boolean {
  const { sentence } = tokens[first] ?? {};
  if (tokens[first - reachOfOpening]?.sentence === sentence) return false;
  const verb = tokens[after]?.text === "\u060C" ? tokens[after + 1] : tokens[after];
  return verb !== undefined && verb.sentence === sentence && isPastVerb(verb.text);
}
const reachOfOpening = 3;

const isPastVerb = (word: string): boolean =>
  [word, withoutConjunction(word)].some(
    (one) => pastVerbs.has(one) || (one.endsWith("\u062a") && pastVerbs.has(one.slice(0, -1))),
  );

/** «On condition that they return on Monday». */
const isAgreed = (before: readonly Token[], at: number): boolean =>
  before[at]?.text === "\u0639\u0644\u064a" &&
  before[at + 1]?.text === "\u0627\u0646" &&
  /^[\u064a\u062a]/.test(before[at + 2]?.text ?? "");

/** «May begin on Friday». */
const isPossible = (before: readonly Token[], at: number): boolean =>
  before[at]?.text === "\u0642\u062f" && /^\u064a\p{L}{2,}/u.test(before[at + 1]?.text ?? "");

function isFutureVerb(word: string): boolean {
  if (word === notInFuture) return true;
  const verb = willVerb.exec(word)?.[1];
  return verb !== undefined && !likeFuture.test(verb);
}
