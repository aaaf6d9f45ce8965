import { foldLoosely } from "../../../text/fold-arabic";
import { isCommonWord } from "../../names/common-words";
import type { Gazetteer } from "../../names/gazetteer";
import type { SpanOf } from "../../span";
import type { ReadText } from "../../text/read-text";
import { tokenAt } from "../../text/token-at";
import { bare, isKnownVerb, isVerb } from "../clauses/verb-forms";
import { beforeAnna, beforeNames, endsOfMany, goodWishes, kingly, ofChains } from "./misread-words.ar";
import { deathsBefore } from "./post-words.ar";

type Words = Pick<Gazetteer, "stems" | "demonyms" | "familyNames" | "givenNames" | "places">;
type Person = SpanOf<"person">;

/**
 * Names of people, as a text writes them, one edge of which it does not bear out: a word that no name has at its beginning or
 * end, or a shorter form that stands by itself elsewhere and leaves out a word which is rather told of them.
 */
export function openEdges(text: ReadText, people: readonly Person[], lexicons: Words): ReadonlySet<string> {
  const alone = new Map<string, number>();
  const parted = new Set<string>();
  for (const { text: name, start } of people) {
    alone.set(name, (alone.get(name) ?? 0) + 1);
    if (!isBehindAnd(text.raw, start)) parted.add(name);
  }
  const pairs = pairsIn(text, people, lexicons);
  const open = new Set<string>();
  for (const { text: name, start, end } of people) {
    const words = foldLoosely(name).split(/\s+/u);
    const isOpen =
      isOpenFirst(name, words, alone, lexicons) ||
      isOpenLast(name, words, lexicons) ||
      isLonger(name, words, alone, lexicons) ||
      isAnna(text, start) ||
      (!lexicons.givenNames.has(words[0] ?? "") && isBodysEnd(text, pairs, start)) ||
      isBehindCalled(text, start) ||
      isRulerOf(text, { words, end }) ||
      isKingWith(text, { words, start }, lexicons) ||
      endsInCountry(text, { words, end }, lexicons) ||
      // «And Warren», of which «and» took the first letter.
      (!parted.has(name) && !lexicons.givenNames.has(words[0] ?? ""));
    if (isOpen) open.add(name);
  }
  return open;
}

const isBehindAnd = (raw: string, start: number): boolean =>
  raw[start - 1] === "\u0648" && !/\p{L}/u.test(raw[start - 2] ?? "");

/** «The retired X», «the mother of X»; «told X Y», where X Y stands by itself elsewhere. */
function isOpenFirst(
  name: string,
  [first = "", ...rest]: readonly string[],
  alone: ReadonlyMap<string, number>,
  { stems, givenNames }: Words,
): boolean {
  if (beforeNames.test(first) || (deathsBefore.test(first) && !givenNames.has(first))) return true;
  if (rest.length === 0 || (givenNames.has(first) && !isCommonWord(first, stems))) return false;
  if (rest.length === 1) return !givenNames.has(first) && isPlainVerb(first) && givenNames.has(rest[0] ?? "");
  return alone.has(name.slice(name.search(/\s/u)).trim()) && !ofChains.test(rest[0] ?? "");
}
const isPlainVerb = (word: string): boolean =>
  isKnownVerb(word) || (isVerb(bare(word)) && /^[\u064A\u062A]/u.test(word));

/** «X the pledge», «X in every»: the last word is rather one of what is told. */
function isOpenLast(name: string, words: readonly string[], { stems, familyNames, givenNames }: Words): boolean {
  const [before = "", last = ""] = words.slice(-2);
  if (words.length < 2) return false;
  if (endsOfMany.test(last) || (/\p{L}{3,}\u0639\u0644\u0649$/u.test(name) && !givenNames.has(last))) return true;
  if (ofChains.test(before) || familyNames.has(last) || givenNames.has(last)) return false;
  if (doing.test(last)) return true;
  const isVerbOnly = isKnownVerb(last) && !goodWishes.test(last);
  return isVerbOnly || (/^\u0628\p{L}{3,}$/u.test(last) && stems.has(last.slice(1)) && !stems.has(last));
}

/** «The king X Y», where the text has X by itself and Y is a noun; «W X called» of somebody who is X elsewhere. */
function isLonger(
  name: string,
  words: readonly string[],
  alone: ReadonlyMap<string, number>,
  { stems, familyNames, givenNames }: Words,
): boolean {
  const [before = "", last = ""] = words.slice(-2);
  if (words.length < 2 || ofChains.test(before) || familyNames.has(last) || givenNames.has(last)) return false;
  if (words.length > 2 && alone.has(wordBefore(name)) && !alone.has(lastWord(name))) return true;
  const isOnce = alone.has(name.slice(0, name.search(/\s\S+$/u)).trim()) && alone.get(name) === 1;
  const isBare = words.length > 2 && !/^\u0627\u0644/u.test(last);
  return isOnce && (isBare || isCommonWord(last, stems));
}

/** «Respect», «pride»: nouns of doing by their form. */
const doing =
  /^(?:\u0627\p{L}\u062A\p{L}\u0627\p{L}|\u0627\u0633\u062A\p{L}{2}\u0627\p{L}|\u062A\p{L}{2}\u064A\p{L})$/u;

const lastWord = (name: string): string => name.split(/\s+/u).at(-1) ?? "";
const wordBefore = (name: string): string => name.split(/\s+/u).at(-2) ?? "";

/** «X bin Y sultan of Oman»: the ruler's word is of what follows. */
const isRulerOf = ({ tokens }: ReadText, { words, end }: { words: readonly string[]; end: number }): boolean =>
  words.length > 2 && rulerLast.test(words.at(-1) ?? "") && tokens[tokenAt(tokens, end - 1) + 1]?.kind === "word";
const rulerLast =
  /^(?:\u0633\u0644\u0637\u0627\u0646|\u0645\u0644\u0643|\u0627\u0645\u064A\u0631|\u0631\u064A\u064A\u0633)$/;

/** «The king X volunteered»: kings have a name of their own, their father's, a number or a house. */
function isKingWith(
  { tokens }: ReadText,
  { words, start }: { words: readonly string[]; start: number },
  { familyNames, givenNames }: Words,
): boolean {
  const [first = "", second = ""] = words;
  const before = tokens[tokenAt(tokens, start) - 1];
  if (!givenNames.has(first) || ofChains.test(second) || !kingly.test(before?.text ?? "")) return false;
  return second !== "" && !/^\u0627\u0644/u.test(second) && !givenNames.has(second) && !familyNames.has(second);
}

/** What stands behind two words of which the first has the article, wherever no person's name begins at the second. */
function pairsIn(
  { tokens }: ReadText,
  people: readonly Person[],
  { demonyms }: Words,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Set(people.flatMap(({ start, rule }) => (rule === again ? [] : [start])));
  const pairs = new Map<string, Set<string>>();
  tokens.forEach(({ text, start }, at) => {
    const before = tokens[at - 1]?.text ?? "";
    if (!/^\u0627\u0644/u.test(before) || demonyms.has(before) || names.has(start)) return;
    const key = `${before} ${text}`;
    pairs.set(key, (pairs.get(key) ?? new Set()).add(tokens[at + 1]?.text ?? ""));
  });
  return pairs;
}

/** A name's word found again, which may be the body's. */
const again = "person-again";

/** «The editor of the Sunday Mirror X», read from Mirror on, where the text has «the Sunday Mirror» before something else. */
function isBodysEnd({ tokens }: ReadText, pairs: ReturnType<typeof pairsIn>, start: number): boolean {
  const at = tokenAt(tokens, start);
  const behind = pairs.get(`${tokens[at - 1]?.text} ${tokens[at]?.text}`);
  return behind !== undefined && behind.size > (behind.has(tokens[at + 1]?.text ?? "") ? 1 : 0);
}

/** «Called W X Y», read from X on. */
const isBehindCalled = ({ tokens }: ReadText, start: number): boolean => {
  const at = tokenAt(tokens, start);
  return (
    /^(?:[\u064A\u062A]\u062F\u0639\u064A|\u0627\u0633\u0645\u0647\u0627?)$/u.test(tokens[at - 2]?.text ?? "") &&
    tokens[at - 1]?.kind === "word"
  );
};

/** «Said Anna X», whose first word is «I» too. */
const isAnna = ({ tokens, raw }: ReadText, start: number): boolean => {
  const at = tokenAt(tokens, start);
  const [verb, anna] = tokens.slice(Math.max(0, at - 2), at);
  return (
    anna?.text === beforeAnna &&
    start - anna.end <= 1 &&
    verb?.kind === "word" &&
    isVerb(bare(verb.text)) &&
    raw.length > 0
  );
};

/** «The king X Iran»: what he is told to have done something to. */
function endsInCountry(
  { tokens, raw }: ReadText,
  { words, end }: { words: readonly string[]; end: number },
  { places, familyNames, givenNames }: Words,
): boolean {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || familyNames.has(last) || givenNames.has(last) || ofChains.test(words.at(-2) ?? ""))
    return false;
  const hit = places.longestAt(tokens, tokenAt(tokens, end - 1), raw);
  return hit?.value.kind === "country" && hit.skipped === 0;
}
