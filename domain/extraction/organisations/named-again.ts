import { article } from "../../arabic/article";
import { isCommonWord } from "../names/common-words";
import { type KnownNames, offsetsOf } from "../names/known-names";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import { tokenAt } from "../text/token-at";
import type { Token } from "../text/tokens";
import { nameTails } from "./organisation-words.ar";

type Organisation = FoundOf<"organisation">;
const longestName = 2;
const shortestName = 4;

/** Names that a text gives once after a word like «company», or in marks after it, wherever they stand again without it. */
export function namedAgain(text: ReadText, found: readonly Organisation[], names: KnownNames): Organisation[] {
  const told = new Map<string, { name: Organisation; words: readonly string[] }>();
  for (const name of found) {
    const words = ownWords(text, name, names);
    if (words) told.set(words[0] as string, { name, words });
  }
  if (told.size > 0) for (const family of familiesIn(text, names)) told.delete(family);
  if (told.size === 0) return [];
  const taken = takenTokens(text, found);
  return text.tokens.flatMap((token) => {
    if (token.kind !== "word" || taken.has(token.index)) return [];
    const reading = readingsOf(token.text).find(({ word }) => told.has(word));
    const again = reading && told.get(reading.word);
    const last = again && lastOf(text.tokens, token, again.words);
    if (!reading || !again || last === undefined || names.placeOver.has(token.index)) return [];
    const offsets = offsetsOf(text, { first: token.index, last, skipped: reading.skipped });
    return [{ ...again.name, ...offsets, confidence: 0.7, rule: "organisation-again" }];
  });
}

/** «The network of Haqqani», and «Jalaluddin Haqqani»: after a given name it is a person's. */
const familiesIn = ({ tokens }: ReadText, { gazetteer }: KnownNames): string[] =>
  tokens.flatMap(({ text, index }) => (isGiven(tokens[index - 1]?.text ?? "", gazetteer.givenNames) ? [text] : []));

const ofReligion = "\u0627\u0644\u062f\u064a\u0646";
const isGiven = (word: string, givenNames: ReadonlyMap<string, string>) =>
  word === ofReligion || (givenNames.has(word) && !isFunctionWord(word));

/** The words of a name without its head word: one or two that are no common words, nor a person's or a place's. */
function ownWords({ tokens }: ReadText, { start, end, rule }: Organisation, names: KnownNames): string[] | undefined {
  if (!/^organisation-(?:head|quoted|club-abroad)$/.test(rule)) return undefined;
  const first = tokenAt(tokens, start) + (rule === "organisation-head" ? 1 : 0);
  const words = tokens.slice(first, first + longestName + 1).filter((token) => token.end <= end);
  const isName = ({ text, kind, index }: Token) =>
    kind === "word" &&
    text.length >= shortestName &&
    !text.startsWith(article) &&
    !isFunctionWord(text) &&
    !isCommonWord(text, names.gazetteer.stems) &&
    !names.gazetteer.givenNames.has(text) &&
    !names.gazetteer.demonyms.has(text) &&
    !names.placeOver.has(index);
  if (words.length === 0 || words.length > longestName || !words.every(isName)) return undefined;
  return words.map(({ text }) => text);
}

function takenTokens({ tokens }: ReadText, found: readonly Organisation[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { start, end } of found) {
    for (let at = tokenAt(tokens, start); at < tokens.length && (tokens[at] as Token).start < end; at++) taken.add(at);
  }
  return taken;
}

/** The last token of a name that begins with a token, if all its words stand there. */
function lastOf(tokens: readonly Token[], { index, sentence }: Token, words: readonly string[]): number | undefined {
  const isThere = words.every((word, at) => {
    const token = tokens[index + at];
    return at === 0 || (token?.text === word && token.sentence === sentence);
  });
  const last = index + words.length - 1;
  const isMore = nameTails.has(tokens[last + 1]?.text ?? "") && tokens[last + 1]?.sentence === sentence;
  return isThere ? last + (isMore ? 1 : 0) : undefined;
}
