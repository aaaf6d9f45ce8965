import { foldLoosely } from "../../text/fold-arabic";
import type { Told } from "../asking/excerpts/context/name-behind";
import { overlap, type Stretch } from "../asking/excerpts/excerpt";
import { isSureName } from "../asking/names/sure-name";
import { speakingVerbs } from "../asking/speakers/speaking-words.ar";
import { speakerOf } from "../asking/who-said-it";
import { withoutAnd } from "../clauses/clause-ends";
import { wordsIn } from "../clauses/words-in";
import { prepositions } from "../facts/clause-words.ar";
import type { Mark } from "../mark";

/** Letters and words before a name among which the verb of speaking stands whose subject it is: a post is between. */
const backMax = 120;
const postMax = 9;

/** Everybody whom a text names as speaking, each once. */
export function tellersIn({ document, marks }: Told): Mark[] {
  const seen = new Set<string>();
  const quoted = new Set(marks.flatMap((mark) => speakerOf(mark, marks)?.denotes ?? []));
  return marks.filter((mark) => {
    const isOne =
      mark.type === "person" &&
      !seen.has(mark.denotes) &&
      (quoted.has(mark.denotes) || (followsSpeech(document.raw, mark) && isSureName(document.raw, mark, marks)));
    if (isOne) seen.add(mark.denotes);
    return isOne;
  });
}

/** The only one of them; undefined where there are several, or none, and where anybody else is told to speak. */
export function onlyTeller(told: Told): Mark | undefined {
  const [first, ...others] = tellersIn(told);
  return first && others.length === 0 && !isAnotherHeard(told, first, { start: 0, end: told.document.raw.length })
    ? first
    : undefined;
}

/** Whether a verb of speaking in a stretch has somebody else behind it, named or not: «the firm stressed that». */
export function isAnotherHeard({ document: { raw }, marks }: Told, one: Mark | undefined, stretch: Stretch): boolean {
  const words = wordsIn(raw, stretch).filter(({ folded }) => folded !== "");
  const own = marks.filter((mark) => mark.denotes === one?.denotes);
  const last = one && foldLoosely(one.name.split(" ").at(-1) ?? one.name);
  return words.some((verb, at) => {
    if (verb.folded === between || !speakingVerbs.has(withoutAnd(verb.folded))) return false;
    const behind = words.slice(at + 1, at + 1 + leadMax);
    const said = behind.findIndex(({ text, folded }) => isThat.test(folded) || /:$/u.test(text));
    const subject = behind.slice(0, Math.max(0, said + (/:$/u.test(behind[said]?.text ?? "") ? 1 : 0)));
    const [first] = subject;
    if (!first || prepositions.has(first.folded) || leaning.test(first.folded)) return false;
    return !subject.some(
      (word) => (last !== undefined && word.folded.endsWith(last)) || own.some((mark) => overlap(mark, word)),
    );
  });
}
const leadMax = 12;
const between = "\u0628\u064A\u0646";
const leaning =
  /^(?:\u0628\u0627\u0644|\u0644\u0644|\u0627\u064A\u0636\u0627|\u0642\u0627\u064A\u0644|\u062E\u0644\u0627\u0644|\u0627\u0645\u0633|\u0627\u0644\u064A\u0648\u0645)/u;

/** A verb of speaking stands before a name, nothing but a post in between. */
export function followsSpeech(raw: string, { start, sentence }: Mark): boolean {
  const words = wordsIn(raw, { start: Math.max(sentence.start, start - backMax), end: start });
  const at = words.findLastIndex(({ folded }) => speakingVerbs.has(withoutAnd(folded)));
  const between = words.slice(at + 1);
  return (
    at >= 0 &&
    between.length <= postMax &&
    !between.some(({ text, folded }) => endsPost.test(text) || isThat.test(folded))
  );
}
const endsPost = /[:.\u061B]$/u;
const isThat = /^\u0628?\u0627\u0646/u;
