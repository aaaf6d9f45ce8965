import { isCommonWord } from "../names/common-words";
import type { KnownNames } from "../names/known-names";
import { readingsOf } from "../names/readings";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import type { Marked } from "./marked";
import { isPredicate } from "./predicates";
import { aboutTitles, answers, commonRelatives, replying, thatsOfSpeech, titleWords, works } from "./quote-words.ar";
import type { Cue } from "./speakers/cue";

const fewestWords = 3;
/** As long as this a text between marks is a quotation also where nobody is said to speak. */
export const surelyQuoted = 6;
const unclosedWords = 5;
/** No work has a longer title. */
const longestTitle = 12;
const shortestWord = 3;
/** «That "it will end"», «the race "has become short"». */
const isClause = (before: Token | undefined, first: string): boolean =>
  (thatsOfSpeech.has(before?.text ?? "") && verbal.test(first)) || became.test(first);

/** «His book "…"», «in the second about». */
const farthestWork = 7;
/** «A study», «a report», «a workshop», before «about». As folded. */
const studies =
  /^[\u0648\u0628\u0644]?(?:\u0627\u0644|\u0644)?(?:\u062F\u0631\u0627\u0633\u0647|\u062A\u0642\u0631\u064A\u0631|\u0648\u0631\u0634\u0647)$/;
/** «Is not», «will», «no»: of two words one must be a verb. */
const verbal =
  /^(?:\u0644\u064a\u0633|\u0643\u0627\u0646|\u0644\u0645$|\u0644\u0646$|\u0644\u0627$|\u063a\u064a\u0631$|[\u064a\u062a\u0633].{3,})/;
/** «Has become». */
const became =
  /^(?:\u0628\u0627\u062a|\u0627\u0635\u0628\u062d|\u0628\u0627\u062a\u062a|\u0627\u0635\u0628\u062d\u062a)$/;
/** «On the charge of "crossing the border"». */
const charge = /^[\u0648\u0628\u0644]?(?:\u062a\u0647\u0645\u0647|\u062a\u0647\u0645)$/;
const soSaid = /^\u0641.{3,}/;

/** Whether what stands between marks is said by somebody: no name, no title, no word that is only held at a distance. */
export function isQuotation(
  { tokens }: ReadText,
  names: KnownNames,
  { marked, words, cue, isHeaded }: { marked: Marked; words: number; cue: Cue | undefined; isHeaded: boolean },
): boolean {
  const first = tokens[marked.open + 1]?.text ?? "";
  if (!marked.isClosed)
    return words >= unclosedWords && cue?.speaker !== undefined && beginsSpeech(tokens, marked, cue);
  if (words <= longestTitle && isOfWork(tokens, names, marked) && !thatsOfSpeech.has(first)) return false;
  if (isAside(tokens, marked, cue)) return false;
  if (words >= surelyQuoted) return cue !== undefined || isHeaded || !isEvent(tokens, marked, words);
  if (words === 1) return isAnswer(tokens, marked, cue) || isPutSo(tokens, marked);
  if (isCalled(tokens, names, marked)) return false;
  if (cue && words === fewestWords - 1) return isOfTwo(tokens, names, { marked, cue });
  const isTold =
    cue !== undefined ||
    isHeaded ||
    tokens.slice(Math.max(0, marked.open - 3), marked.open).some(({ text }) => thatsOfSpeech.has(text));
  return words >= fewestWords && isTold;
}

/** Glued to a word, or after a sign, «that», a verb of saying or its subject: a mark elsewhere that never closes opens nothing. */
function beginsSpeech(tokens: readonly Token[], { open }: Marked, { last, subjectEnd }: Cue): boolean {
  const before = tokens[open - 1];
  // «Said to "the paper".»
  if (before?.text === "\u0644") return false;
  const isAfter = before?.kind === "sign" || thatsOfSpeech.has(before?.text ?? "");
  const isGlued = tokens[open + 1]?.isGlued === true;
  return isAfter || isGlued || open - 1 === last || open - 1 === subjectEnd;
}

/** Whether two words say something: a clause, or what is said of something. */
function isOfTwo(
  tokens: readonly Token[],
  { gazetteer }: KnownNames,
  { marked, cue }: { marked: Marked; cue: Cue },
): boolean {
  const [before, first] = [tokens[marked.open - 1], tokens[marked.open + 1]?.text ?? ""];
  return isPutSo(tokens, marked) || isClause(before, first) || isPredicate(tokens, marked, { cue, gazetteer });
}

/** «The "silence", as he put it»: his words, however few. */
const isPutSo = (tokens: readonly Token[], { close }: Marked): boolean => {
  const [on, measure, of] = tokens.slice(close + 1, close + 4).map(({ text }) => text);
  return on === "\u0639\u0644\u064A" && measure === "\u062D\u062F" && inWordsOf.test(of ?? "");
};
/** «His putting», «her saying», «their describing». As folded. */
const inWordsOf =
  /^(?:\u062A\u0639\u0628\u064A\u0631|\u0642\u0648\u0644|\u0648\u0635\u0641)(?:\u0647|\u0647\u0627|\u0647\u0645)?$/;

/** «Disclosed the spokesman of the alliance "X" about»: what stands before «about» that the verb asks for is a name. */
function isCalledBehind(
  tokens: readonly Token[],
  { open, close }: Pick<Marked, "open" | "close">,
  cue: Cue | undefined,
): boolean {
  if (!cue || cue.first > open || cue.subjectEnd !== open - 1 || tokens[close + 1]?.text !== about) return false;
  return cue.subjectEnd > cue.last && disclosing.test(tokens[cue.first]?.text ?? "");
}
const about = "\u0639\u0646";
/** «Disclosed», «announced», «expressed». As folded. */
const disclosing =
  /^[\u0648\u0641]?(?:\u0643\u0634\u0641|\u0627\u0639\u0644\u0646|\u0627\u0639\u0631\u0628|\u0639\u0628\u0631|\u062A\u062D\u062F\u062B)\u062A?$/;

/** «The neighbour "who …"», «the tower "one of the …"»: what is added about a thing, and said by nobody. */
function isAside(tokens: readonly Token[], { open, close }: Marked, cue: Cue | undefined): boolean {
  if (isCalledBehind(tokens, { open, close }, cue)) return true;
  const [before, first] = [tokens[open - 1], tokens[open + 1]?.text ?? ""];
  if (before?.kind !== "word" || thatsOfSpeech.has(before.text)) return false;
  if (commonRelatives.has(first)) return cue === undefined;
  return oneOf.test(first) && open - 1 !== cue?.last && open - 1 !== cue?.subjectEnd;
}
const oneOf = /^\u0627\u062d\u062f\u064a?$/;

/** «His book "…"», «the programme "…"». */
const isWork = (before: Token | undefined): boolean =>
  before !== undefined &&
  readingsOf(before.text).some(({ word }) =>
    works.has(word.replace(/^\u0627\u0644/, "").replace(/(?:\u0647|\u0647\u0627)$/, "")),
  );

/** «Exposed "to a lasting danger"»: in Arabic «exhibition» is written so. */
const toIt = /^\u0644(?!\u0644).{3,}/;

/** «Of the festival "…"». */
const isTitle = (before: Token | undefined): boolean =>
  before !== undefined && readingsOf(before.text).some(({ word }) => titleWords.has(word));

/** «The foundation "…"», without article: what it is called. */
const isBody = (before: Token | undefined, { gazetteer }: KnownNames): boolean =>
  before !== undefined && readingsOf(before.text).some(({ word }) => gazetteer.heads.has(word));

/** «During "the summer camp 2014"»: an event by its year, of which nobody speaks. */
const isEvent = (tokens: readonly Token[], { close }: Marked, words: number): boolean =>
  words <= longestTitle && /^(?:19|20)\d\d$/.test(tokens[close - 1]?.text ?? "");

/** A name, a title, a charge, or who somebody is. */
const isCalled = (tokens: readonly Token[], names: KnownNames, marked: Marked): boolean =>
  (isTitle(tokens[marked.open - 1]) && !toIt.test(tokens[marked.open + 1]?.text ?? "")) ||
  isBody(tokens[marked.open - 1], names) ||
  charge.test(tokens[marked.open - 1]?.text ?? "") ||
  isTitled(tokens, marked) ||
  isName(tokens, names, marked) ||
  isApposition(tokens, names, marked);

/** «His book "…"», «in the second lecture about "…"». */
function isOfWork(tokens: readonly Token[], names: KnownNames, marked: Marked): boolean {
  const { open } = marked;
  if (isWork(tokens[open - 1])) return true;
  // «The institute "Centre for Economic Research"», in Arabic letters.
  if (isBody(tokens[open - 1], names) && isForeign(tokens, names, marked)) return true;
  if (!aboutTitles.has(tokens[open - 1]?.text ?? "")) return false;
  const near = tokens.slice(Math.max(0, open - farthestWork), open - 1);
  return near.some((token) => token.sentence === tokens[open]?.sentence && (isWork(token) || studies.test(token.text)));
}

/** «The operation of the true resolve»: what is called so, with nothing but definite words. */
function isTitled(tokens: readonly Token[], { open, close }: Marked): boolean {
  const [head, ...rest] = tokens.slice(open + 1, close);
  return titleWords.has(head?.text ?? "") && rest.length > 0 && rest.every(({ text }) => definite.test(text));
}
const definite = /^\u0627\u0644.{2}/;

/** «Answered X: "No"». */
function isAnswer(tokens: readonly Token[], { open }: Marked, cue: Cue | undefined): boolean {
  if (!cue || !answers.has(tokens[open + 1]?.text ?? "")) return false;
  const { first, last, subjectEnd } = cue;
  const at = tokens[open - 1]?.text === ":" ? open - 2 : open - 1;
  return replying.has((tokens[first]?.text ?? "").replace(/^\u0648/, "")) && (at === last || at === subjectEnd);
}

/** «Centre for Economic Policy»: at most a third of its words are words of the language. */
function isForeign(tokens: readonly Token[], { gazetteer }: KnownNames, { open, close }: Marked): boolean {
  const words = tokens.slice(open + 1, close).filter(({ kind }) => kind === "word");
  const common = words.filter(({ text }) => isFunctionWord(text) || isCommonWord(text, gazetteer.stems));
  return words.length > 0 && common.length * mostCommon <= words.length;
}
/** One word in so many. */
const mostCommon = 3;

/** «OFK Beograd»: nothing in it is a common word. */
function isName(tokens: readonly Token[], { gazetteer }: KnownNames, { open, close }: Marked): boolean {
  const words = tokens
    .slice(open + 1, close)
    .filter(({ kind, text }) => kind === "word" && text.length >= shortestWord);
  return words.every(({ text }) => !isFunctionWord(text) && !isCommonWord(text, gazetteer.stems));
}

/** «X "one of the participants" said», «said X "of the families": that»: who somebody is, and the words come after. */
function isApposition(tokens: readonly Token[], { cues }: KnownNames, { close }: Marked): boolean {
  const [next, afterNext] = [tokens[close + 1], tokens[close + 2]];
  if (next?.text === ":") return thatsOfSpeech.has(afterNext?.text ?? "");
  return next !== undefined && soSaid.test(next.text) && cues.has(next.index);
}
