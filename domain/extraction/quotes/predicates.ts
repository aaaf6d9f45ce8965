import { article } from "../../arabic/article";
import { isCommonWord } from "../names/common-words";
import type { Gazetteer } from "../names/gazetteer";
import { isFunctionWord } from "../text/function-words.ar";
import type { Token } from "../text/tokens";
import type { Marked } from "./marked";
import { degrees, describing, thatsOfIt } from "./quote-words.ar";
import type { Cue } from "./speakers/cue";

type Said = { cue: Cue; gazetteer: Gazetteer };
const longestClause = 12;
const as = "\u0628";
const not = "\u063a\u064a\u0631";
const hasArticle = (...words: readonly Token[]) => words.some(({ text }) => text.startsWith(article));
const pronoun = /^\u0647[\u0648\u064a]$/;
const comparative = /^\u0627\u0644\u0627.{2,}$/;
const that = /^\u0628?\u0627\u0646$/;

/**
 * Whether two words between marks say something of what a verb of saying tells: «that it is "a great success"», «that the
 * danger is "extremely high"», «described it as "a great success"». A name of two words says nothing.
 */
export function isPredicate(tokens: readonly Token[], { open, close }: Marked, { cue, gazetteer }: Said): boolean {
  const [first, second] = [tokens[open + 1], tokens[open + 2]];
  if (!first || !second || close !== open + 3 || cue.first > open) return false;
  if (isClause(tokens, open, { cue, gazetteer })) return true;
  if (isOfIts(tokens, open, { cue, gazetteer })) return true;
  const isOfDegree = (degrees.has(second.text) || first.text === not) && !hasArticle(first, second);
  if (isOfDegree && isAfterThat(tokens, open, cue)) return true;
  if (first.text.startsWith(article) !== second.text.startsWith(article)) return false;
  if (!isPair([first, second], gazetteer)) return false;
  const before = tokens[open - 1]?.text ?? "";
  const isOfIt = thatsOfIt.has(before) && !first.text.startsWith(article);
  return isOfIt || (before === as && describing.test(tokens[cue.first]?.text ?? ""));
}

/** «That this front is "a great challenge"», «that "his health is better"». */
function isOfIts(tokens: readonly Token[], open: number, { cue, gazetteer }: Said): boolean {
  const [first, second] = [tokens[open + 1]?.text ?? "", tokens[open + 2]?.text ?? ""];
  if (!(pronoun.test(tokens[open - 1]?.text ?? "") || ofHis.test(first))) return false;
  return !first.startsWith(article) && isCommonWord(second, gazetteer.stems) && isAfterThat(tokens, open, cue);
}

/** «His health». As folded. */
const ofHis = /.{3}\u062A\u0647(?:\u0627|\u0645)?$/;

/** «He is "the bloodiest"», «saying that he "missed the way"». */
function isClause(tokens: readonly Token[], open: number, { cue, gazetteer }: Said): boolean {
  const [before, first] = [tokens[open - 1]?.text ?? "", tokens[open + 1]?.text ?? ""];
  if (pronoun.test(before)) return comparative.test(first);
  // «That "victory is coming"».
  const second = tokens[open + 2]?.text ?? "";
  if (that.test(before) && first.startsWith(article))
    return !second.startsWith(article) && isCommonWord(second, gazetteer.stems);
  const isRightAfter = cue.last === open - 2 && thatsOfIt.has(before);
  return isRightAfter && !first.startsWith(article) && isCommonWord(first, gazetteer.stems);
}

/** A noun and its adjective, both common words and of one gender. */
const isPair = ([noun, adjective]: readonly [Token, Token], { stems, givenNames }: Gazetteer): boolean =>
  [noun, adjective].every(({ text }) => !isFunctionWord(text) && !givenNames.has(text) && isCommonWord(text, stems)) &&
  feminine.test(noun.text) === feminine.test(adjective.text);
const feminine = /\u0647$/;

/** «Said that the danger is»: the verb's own «that» stands before the mark, and nothing is told after it but this. */
function isAfterThat(tokens: readonly Token[], open: number, { last }: Cue): boolean {
  for (let at = open - 1; at > Math.max(last, open - longestClause); at--) {
    if (that.test(tokens[at]?.text ?? "")) return true;
  }
  return thatsOfIt.has(tokens[open - 1]?.text ?? "");
}
