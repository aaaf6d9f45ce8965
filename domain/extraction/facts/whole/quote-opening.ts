import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import { abstract } from "../../quotes/quote-words.ar";
import type { Span } from "../../span";
import { whoOrWhich } from "../../text/linking-words.ar";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { bare, isVerb } from "../clauses/verb-forms";
import { thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { named, spanAt, type Words } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { forNobody, impersonal } from "../statements/statement-words.ar";
import { besideWords, completedByMarks, plainVerbs, predicates } from "./saying-words.ar";
import { copulas, tellsOn, thatThey } from "./whole-words.ar";

/** Behind «that», a colon, a comma, who speaks or the verb, not behind words that lead up to a name in marks. */
export function opensRightBehind(
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
  if (isSpeaker || isIn || before.text === cue || before.text.endsWith(cue) || tellsOn.test(before.text)) return true;
  return isBesideSaying(tokens, { evidence, subject, cue, at, spans });
}

type Opening = Pick<Draft, "evidence" | "subject"> & { cue: string; at: number; spans: readonly Span[] };

/** «X said in a letter to the channel "…"»: nothing but where, when and to whom stands behind the verb and the speaker. */
function isBesideSaying(tokens: readonly Token[], { subject, evidence, cue, at, spans }: Opening): boolean {
  const verb = tokens.findLastIndex(({ text }, index) => index < at && at - index <= farthest && text.endsWith(cue));
  const token = tokens[verb];
  if (!token || !plainVerbs.test(token.text)) return false;
  const isBehind = subject.start > token.start && subject.end <= evidence.start;
  const behind = isBehind ? subject.end : token.end;
  const between = tokens
    .slice(verb + 1, at)
    .filter(({ kind, start }) => kind !== "sign" && start >= behind)
    .filter(({ start, end }) => !spans.some((span) => span.type !== "quote" && span.start <= start && span.end >= end));
  return (
    besideWords.test(between[0]?.text ?? "") &&
    !completedByMarks.test(between.at(-1)?.text ?? "") &&
    !between.some(({ text }) => thatWords.has(text) || abstract.has(text))
  );
}
const farthest = 24;
const mostMarks = 4;
const aroundSaying = new Set<Span["type"]>(["person", "organisation", "role", "place", "date"]);

/** Behind «that» a sentence with a verb of its own: «that "the part of the troops which is led by X"» tells nothing. */
export function tellsOfSubject({ text: { tokens } }: SentenceView, said: Words, from: number): boolean {
  const at = tokenAt(tokens, from);
  const before = tokens.slice(Math.max(0, at - mostMarks), at).findLast(({ kind }) => kind === "word");
  if (!before || !thatWords.has(before.text.replace(/^[\u0648\u0641](?=\u0627\u0646)/u, ""))) return true;
  return said.tokens.some(
    ({ text, kind }, index) =>
      kind === "word" &&
      !whoOrWhich.has(said.tokens[index - 1]?.text ?? "") &&
      (isVerb(bare(text)) ||
        copulas.test(text) ||
        (index > 1 && predicates.test(text) && !spanAt(said, said.tokens[index], named))),
  );
}

/** «That it "was decided"», «that it "in 2019 we won"»: the pronoun behind «that» is of nobody. */
export function isOfNobody({ text: { tokens } }: SentenceView, said: Words, from: number): boolean {
  const at = tokenAt(tokens, from);
  const before = tokens.slice(Math.max(0, at - mostMarks), at).findLast(({ kind }) => kind === "word");
  if (!before || !forNobody.test(before.text)) return false;
  const [first, second] = said.tokens;
  const isWe = said.tokens.some(({ text }) => /\p{L}{3}\u0646\u0627$/u.test(text) && isVerb(text.slice(0, -2)));
  const verb = said.tokens.find(({ text, kind }) => kind === "word" && isVerb(bare(text)))?.text ?? "";
  const isUpon =
    first?.text === upon && (second?.text.startsWith(article) || spanAt(said, second, named) !== undefined);
  // «That it "in return China rose with …"»: the verb's own subject is of another gender.
  const isOfOther = placing.test(first?.text ?? "") && /\p{L}{2}\u062A$/u.test(verb);
  return (
    isOfOther ||
    isUpon ||
    ownSubject.test(`${first?.text} ${second?.text}`) ||
    impersonal.get(first?.text ?? "")?.test(second?.text ?? "") === true ||
    (placing.test(first?.text ?? "") && isWe)
  );
}
/** «That it "even the things …"», «"there were no …"». */
const ownSubject = /^(?:\u062D\u062A\u064A \u0627\u0644|\u0644\u0645 \u064A\u0643\u0646$)/u;
/** «Upon the country» it is to do something. */
const upon = "\u0639\u0644\u064A";
/** «In», «since». */
const placing =
  /^(?:\u0641\u064A|\u0645\u0646\u0630|\u0628\u0639\u062F|\u0642\u0628\u0644|\u062E\u0644\u0627\u0644|\u0639\u0646\u062F)$/;

/** «That they "try to split the union"»: who, stands before. */
export const isOfThem = ({ text: { tokens } }: SentenceView, from: number): boolean => {
  const at = tokenAt(tokens, from);
  return tokens.slice(Math.max(0, at - mostMarks), at).some(({ text }) => thatThey.test(text));
};
