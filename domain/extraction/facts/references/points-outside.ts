import { article } from "../../../arabic/article";
import type { Span } from "../../span";
import { bare, isVerb } from "../clauses/verb-forms";
import { negatingWords } from "../fact-words.ar";
import {
  addingWords,
  adjectivesToo,
  alikeNouns,
  bothNamed,
  countedBefore,
  demonstratives,
  knownByNow,
  lastWords,
  leadingOn,
  ofBodies,
  ofPeople,
  ofPlaces,
  onlyOnes,
  openings,
  ownOfSpeaker,
  pointingWords,
  sameWords,
  sayingWhich,
  sortsOf,
  timesPointedAt,
  within,
} from "./reference-words.ar";
import { isPronounUnnamed } from "./unnamed-pronoun";
import { named, spanAt, type Words } from "./words-of";

/** Whether words leave to those before them whom or what they mean: «this», «the attack» without which, «its capital». */
export const pointsOutside = (words: Words): boolean => pointsOutBut(words, () => false);

/** The same, but for nouns that stand where one of them may be understood. */
export const pointsOutBut = (words: Words, isUnderstood: (words: Words, at: number) => boolean): boolean =>
  words.tokens.some(
    ({ kind }, at) =>
      kind === "word" &&
      (opensWithCause(words, at) ||
        opensWithOne(words, at) ||
        pointsAtThing(words, at) ||
        pointsBack(words, at) ||
        (isUntoldNoun(words, at) && !isUnderstood(words, at)) ||
        isPronounUnnamed(words, at)),
  );

/** «There is a direct cause», «on the contrary»: of what, stands before. */
const opensWithCause = (words: Words, at: number): boolean =>
  at === 0 && openings.some(([first, second]) => first.test(textAt(words, 0)) && second.test(textAt(words, 1)));

/** «The show was …», «the burning aimed at …»: what it is, stands before, but for what there is one of. */
function opensWithOne(words: Words, at: number): boolean {
  const [first, second] = words.tokens;
  if (at > 0 || !first || !second) return false;
  // «The cut comes amid …».
  if (isVerb(first.text) && isSingleThing(words, 1)) return !isDefined(words, 1);
  if (spanAt(words, first, named)) return false;
  return isSingleThing(words, 0) && (isVerb(second.text) || negatingWords.has(second.text) || toBe.test(second.text));
}

/** A noun with the article that is no name, means neither many nor a sort, and is not the only one. */
function isSingleThing(words: Words, at: number): boolean {
  const token = words.tokens[at];
  const noun = /^\u0627\u0644(\p{L}{3,})$/u.exec(token?.text ?? "")?.[1];
  if (noun === undefined || spanAt(words, token, named)) return false;
  return !onlyOnes.has(noun) && !manyOf.test(words.raw(token));
}
const manyOf = /(?:\u064A\u0646|\u0648\u0646|\u0627\u062A|\u0627\u0621|\u064A\u064A\u0646)$/u;
/** «Was», «may», «will». */
const toBe = /^(?:\u0643\u0627\u0646\u062A?|\u0642\u062F|\u0633\u0648\u0641|\u0647\u0648|\u0647\u064A)$/u;

const textAt = ({ tokens }: Words, at: number): string => tokens[at]?.text ?? "";
/** Behind so many words «this» and «after it» mean one of them. */
const longEnough = 6;

/** «This decision», «that» before anything that it may mean. */
function pointsAtThing(words: Words, at: number): boolean {
  const word = textAt(words, at);
  if (!demonstratives.test(word) || leadingOn.test(word)) return false;
  const next = textAt(words, at + 1);
  const noun = nounOf(next);
  if (timesPointedAt.test(next) || sortsOf.test(next)) return false;
  if (noun !== undefined) return !isToldBefore(words, at, noun);
  // «That» alone means what was told before it with a verb.
  return at < longEnough || !words.tokens.slice(0, at).some(({ kind, text }) => kind === "word" && isVerb(bare(text)));
}

/** «The same», «both», «the latter», «among others». */
function pointsBack(words: Words, at: number): boolean {
  const word = textAt(words, at);
  const before = words.tokens[at - 1];
  if (pointingWords.test(word)) return true;
  if (addingWords.test(word)) return at < fewestBefore || (at < longEnough && isAllDefinite(words, at));
  if (countedBefore.test(word)) return countedPeople.test(textAt(words, at - 1)) && namesBefore(words, at) < 2;
  const isBehindNoun = textAt(words, at - 1).startsWith(article);
  const isBehindName = spanAt(words, before, named) !== undefined;
  if (lastWords.test(word)) return !isBehindNoun && !isBehindName;
  // «He blew himself up», but «the source itself», «the same place».
  if (sameWords.test(word)) return (isBehindNoun || theSame.test(word)) && !isBehindName && !isToldTwice(words, at);
  return bothNamed.test(word) && nounOf(textAt(words, at + 1)) === undefined && namesBefore(words, at) < 2;
}
/** A noun with the article that is no time. */
const countedPeople =
  /^\u0627\u0644(?!\u0627?\u0634\u0647\u0631|\u0627\u064A\u0627\u0645|\u0627\u0639\u0648\u0627\u0645|\u0633\u0646|\u0627\u0633\u0627\u0628|\u0633\u0627\u0639|\u062F\u0642\u0627|\u0639\u0642\u0648\u062F)/u;
const theSame = /\u0646\u0641\u0633$/u;
const fewestBefore = 2;

/** «The other sessions»: none but nouns and adjectives with the article before it. */
const isAllDefinite = ({ tokens }: Words, at: number): boolean =>
  tokens.slice(0, at + 1).every(({ text }) => text.startsWith(article));

/** How many names stand before a word. */
const namesBefore = ({ spans, tokens }: Words, at: number): number =>
  spans.filter(({ type, end }) => named.has(type) && end <= (tokens[at]?.start ?? 0)).length;

/** «The same place», where the place stands before it too. */
function isToldTwice(words: Words, at: number): boolean {
  const noun = nounOf(textAt(words, at + 1)) ?? nounOf(textAt(words, at - 1));
  return noun !== undefined && isToldBefore(words, at - 1, noun);
}

/** «The attack», «the company» with nothing behind it or before it that says which. */
function isUntoldNoun(words: Words, at: number): boolean {
  const noun = nounOf(textAt(words, at));
  if (noun === undefined || !knownByNow.has(noun)) return false;
  if (isInName(words, at)) return false;
  if (adjectivesToo.has(noun) && nounOf(textAt(words, at - 1)) !== undefined) return false;
  if (words.hasActor && ownOfSpeaker.has(noun)) return false;
  return !isDefined(words, at) && !isToldBefore(words, at, noun);
}

/** A post or a body of one word is none that says which; «the coalition» is a name. */
export function isInName(words: Words, at: number): boolean {
  const span = spanAt(words, words.tokens[at], named);
  if (!span) return false;
  return span.type === "person" || span.type === "place" || /\s/u.test(span.text) || coalition.test(span.text);
}
const coalition = /\u062A\u062D\u0627\u0644\u0641$/u;

/** The noun of a word with the article, whatever is glued before it. */
export const nounOf = (word: string): string | undefined =>
  /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(\p{L}{2,})$/u.exec(word)?.[1];

/** With an adjective, a name, a figure, a «which» or what it is against behind it. */
export function isDefined(words: Words, at: number): boolean {
  const next = words.tokens[at + 1];
  if (!next) return false;
  if (next.kind === "figure" || /^["\u00AB\u201C(]$/u.test(next.text)) return true;
  if (next.kind === "sign") return false;
  const isQualified = /^(?:\u0627\u0644|\u0644\u0644)\p{L}{2}/u.test(next.text) && nounOf(next.text) !== undefined;
  const noun = nounOf(textAt(words, at)) ?? "";
  // «The attack in Paris» is that one, «the group in Yemen» is not.
  if (within.has(next.text)) return !ofBodies.has(noun) && !ofPeople.has(noun) && isNameAt(words, at + 2);
  const isComplete = byWhat.test(next.text) && !ofBodies.has(noun) && !ofPeople.has(noun);
  return isQualified || isComplete || sayingWhich.has(next.text) || isNameAt(words, at + 1);
}

/** «By the violence», «to the people». */
const byWhat = /^(?:\u0628\u0627\u0644|\u0644\u0644)\p{L}{3}/u;

/** A name that begins with this word. */
function isNameAt(words: Words, at: number): boolean {
  const span = spanAt(words, words.tokens[at], named);
  return span !== undefined && span.start === words.tokens[at]?.start;
}

/** Whether a word before one names a thing of its sort: without the article, or by a name. */
export function isToldBefore(words: Words, at: number, noun: string): boolean {
  const { tokens, spans } = words;
  const alike = alikeSets.find((nouns) => nouns.has(noun)) ?? new Set([noun]);
  const isTold = tokens.slice(0, Math.max(0, at)).some(({ text, kind }) => {
    if (kind !== "word") return false;
    const bare = (nounOf(text) ?? text).replace(/^[\u0648\u0641]?[\u0628\u0644\u0643]?(?=\p{L}{3})/u, "");
    return alike.has(text) || alike.has(bare) || stemOf(bare) === stemOf(noun);
  });
  const isOf = (nouns: ReadonlySet<string>, type: Span["type"]) =>
    nouns.has(noun) && spans.some((span) => span.type === type && span.end <= (tokens[at]?.start ?? 0));
  return isTold || isOf(ofPlaces, "place") || isOf(ofBodies, "organisation") || isOf(ofPeople, "person");
}
const alikeSets = alikeNouns.map((line) => new Set(line.split(" ")));
/** Without the ending that a plural or a feminine has. */
const stemOf = (noun: string): string => noun.replace(/(?:\u0627\u062A|\u064A\u0646|\u0648\u0646|\u0647|\u0627)$/u, "");
