import type { CandidateFact } from "../../extraction/facts/candidate-fact";
import { deedProperties, isFeminine } from "../../extraction/facts/deeds/deed-words.ar";
import { foldLoosely } from "../../text/fold-arabic";
import { isSpokenFor } from "../asking/speakers/spoken-for";
import { isVerb } from "../clauses/clause-ends";
import { aboveAll, relatives } from "../clauses/clause-openers.ar";
import { spaced } from "../clauses/standing";
import { wordsIn } from "../clauses/words-in";
import type { Mark } from "../mark";
import { danglers, hopes, opensWithBareBody, pointers, statementOpeners } from "./clause-words.ar";
import type { ToldSort, ToldValue } from "./told-fact";

type Told = { sort: ToldSort; about: string; value: ToldValue; start: number; end: number };

const leastWords = 6;
const mostWords = 22;

/** What somebody is told to have said in other words, or to have done: asked for by whose it is, so the name is what counts. */
export function claimTold(raw: string, marks: readonly Mark[], candidate: CandidateFact): Told | undefined {
  const { subject, property, value, evidence } = candidate;
  const isDeed = deedProperties.has(property);
  const who = namedAt(marks, subject) ?? (isDeed ? undefined : namedAs(marks, subject.text, evidence.sentence));
  if (!who || value.type !== "claim" || !(isDeed || isSaidBehindThat(raw, candidate))) return undefined;
  const text = isDeed ? spaced(value.text) : wholeClauses(spaced(value.text));
  const isNoClaim =
    isHoped(raw, evidence) || isSpokenFor(raw, evidence, who.denotes, marks) || lacksPredicate(text) || isAimed(text);
  if (!isDeed && isNoClaim) return undefined;
  if (!standsAlone(text, isDeed) || (isDeed && isWoman(who)) || awaitsWhich(raw, text, evidence)) return undefined;
  const told = { type: "text" as const, text, voice: voiceOf(who, isDeed ? text : undefined) };
  // Who is told of by a verb alone is named elsewhere: then the words themselves are where it stands.
  const { start, end } = isWithin(who, evidence.sentence) ? who : evidence;
  return { sort: isDeed ? "deed" : "stated", about: spaced(who.name), value: told, start, end };
}
const speaks = new Set<Mark["type"]>(["person", "organisation"]);

const namedAt = (marks: readonly Mark[], { start, end }: CandidateFact["subject"]) =>
  marks.find((mark) => mark.start === start && mark.end === end && speaks.has(mark.type));

/** Whoever has this name, behind a title or named before: where the sentence names them, that mention. */
function namedAs(marks: readonly Mark[], name: string, sentence: Mark["sentence"]): Mark | undefined {
  const called = foldLoosely(spaced(name));
  const theirs = marks.filter(
    (mark) => speaks.has(mark.type) && [mark.name, mark.text].some((text) => foldLoosely(spaced(text)) === called),
  );
  if (new Set(theirs.map(({ denotes }) => denotes)).size !== 1) return undefined;
  const all = marks.filter(({ denotes }) => denotes === theirs[0]?.denotes);
  return all.find((mark) => isWithin(mark, sentence)) ?? all[0];
}

const isWithin = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

const isWoman = ({ type, sort }: Mark) => type === "person" && sort.endsWith("|f");

/** A sentence as it stands is nobody's saying, though «it is told that» may open it. */
const isSaidBehindThat = (raw: string, { property, evidence }: CandidateFact): boolean =>
  property !== "reported" && followsThat(raw, evidence);

/** A word for «that» without a pronoun: behind it stands a whole sentence. */
const followsThat = (raw: string, { start }: CandidateFact["evidence"]): boolean =>
  statementOpeners.test(foldLoosely(raw.slice(Math.max(0, start - opener), start)));
const opener = 7;

/** «The weight of that the state should do»: no clause behind «that» begins with a verb in the present. */
const isAimed = (text: string): boolean => {
  const [first = ""] = foldLoosely(text).split(" ");
  return /^[\u064A\u062A\u0646]\p{L}{3,}$/u.test(first) && isVerb(first);
};

/** «That the way, which they defend»: what became of it is missing. */
function lacksPredicate(text: string): boolean {
  const [noun = "", aside = "", ...rest] = text.split("\u060C");
  return (
    rest.length === 0 &&
    noun.split(" ").length <= nounMax &&
    relatives.has(foldLoosely(aside.trim()).split(" ")[0] ?? "")
  );
}
const nounMax = 5;

/** «Expected that … will»: behind it stands a verb, which no «said that» opens. */
const isHoped = (raw: string, { start }: CandidateFact["evidence"]): boolean =>
  hopes.test(foldLoosely(raw.slice(Math.max(0, start - hopeReach), start)));
const hopeReach = 60;

/** Of a long statement its first clauses, up to a comma. */
function wholeClauses(text: string): string {
  const words = text.split(" ");
  if (words.length <= mostWords) return text;
  const last = words.slice(0, mostWords).findLastIndex((word) => word.endsWith("\u060C"));
  return last < 0
    ? text
    : words
        .slice(0, last + 1)
        .join(" ")
        .replace(/\u060C$/u, "");
}

/** Whether words say by themselves of what they speak: nothing pointed at, nothing quoted, no «yesterday». */
function standsAlone(text: string, isDeed: boolean): boolean {
  const words = foldLoosely(text).split(" ");
  const [first = "", second = ""] = words;
  const isNamed =
    isDeed ||
    (!danglers.has(first) && !/\p{L}{2}(?:\u0647\u0627|\u0647\u0645|\u0647)$/u.test(first)) ||
    text.split(" ")[0]?.endsWith("\u0629") === true;
  return (
    isNamed &&
    words.length >= (isDeed ? leastWords - 1 : leastWords) &&
    words.length <= mostWords + 3 &&
    !danglers.has(second) &&
    (isDeed || !opensWithBareBody(words)) &&
    !words.some((word) => pointers.has(word.replace(/^[\u0648\u0641\u0628\u0644](?=.{3})/u, ""))) &&
    !/[":()[\]\u00AB\u00BB\u201C\u201D\u061F?.]/u.test(text)
  );
}

/** «That the campaigns for the town, | which …», «above all the goods | which …»: what of them is told there. */
function awaitsWhich(raw: string, text: string, { start, end }: CandidateFact["evidence"]): boolean {
  const lastWords = text.slice(-tail);
  const at = raw.indexOf(lastWords, start);
  const next = at < 0 || at > end ? "" : raw.slice(at + lastWords.length, at + lastWords.length + tail);
  if (!/^\s*\u060C?\s*\u0648?\u0627\u0644(?:\u0630\u064A|\u062A\u064A|\u0630\u064A\u0646)(?!\p{L})/u.test(next))
    return false;
  const words = wordsIn(text, { start: 0, end: text.length });
  const isOneOfMany = words.slice(-nearMax).some(({ folded }) => aboveAll.has(folded));
  return isOneOfMany || !words.some(({ folded }) => isVerb(folded));
}
const tail = 24;
const nearMax = 3;

/** Which form the question takes: a verb in the feminine, and a body that speaks, are asked for as «which body». */
function voiceOf({ type }: Mark, deed: string | undefined): "m" | "f" {
  if (deed === undefined) return type === "organisation" ? "f" : "m";
  return isFeminine(foldLoosely(deed.split(" ")[0] ?? "")) ? "f" : "m";
}
