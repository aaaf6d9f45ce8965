import { foldLoosely } from "../../../../text/fold-arabic";
import { remembered } from "../../../../text/remembered";
import type { KnownNames } from "../known-names";
import { skeleton } from "../may-be-one";
import { familyFirst, strokes } from "./accepted-words.ar";

/**
 * Whether two names are one in two spellings: word by word the same, or one letter apart in words which are not both common
 * ones or names of their own, as «Saad» and «Said» are.
 */
export function areNearlyOne(one: string, other: string, known?: KnownNames): boolean {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  if (first.length !== second.length || first.join(" ") === second.join(" ")) return false;
  const isForeign = familyFirst.has(first[0] ?? "");
  const isTold = (word: string) => known?.isNamesake(word) === true || known?.isCommon(word) === true;
  return first.every((word, at) => {
    const next = second[at] ?? "";
    if (word === next) return true;
    const isLong = Math.min(word.length, next.length) >= lettersMin;
    return isLong && (isForeign || !(isTold(word) && isTold(next))) && areOneLetterApart(word, next);
  });
}
const lettersMin = 3;

/**
 * A name as the text spells words of it elsewhere, with one long vowel more or less: «Mishigan» for «Mishgan». Each word by
 * itself and all of them. `isPerson`: whose name a common word may be, spelled so.
 */
export function spelledInText(name: string, raw: string, known?: KnownNames, isPerson = false): string[] {
  const words = name.split(" ");
  const isNamesake = (word: string) => known?.isNamesake(word) === true;
  // Beside a name that no list has «cricket» is its other spelling.
  const isTold = (word: string, own: string) =>
    isNamesake(word) || (known?.isCommon(word) === true && !(isPerson && !isNamesake(own) && !known.isCommon(own)));
  const others = words.map((word) => {
    const own = foldLoosely(word);
    if (own.length < foreignMin || /^\u0627\u0644/u.test(own)) return word;
    return (
      textWords(raw).find(
        (each) =>
          (isVowelApart(own, foldLoosely(each)) ||
            (isPerson && (areOfOneStroke(own, foldLoosely(each)) || isBesideSame(raw, words, word, each)))) &&
          !isTold(foldLoosely(each), own) &&
          !known?.isAdjective(foldLoosely(each)),
      ) ?? word
    );
  });
  const changed = words.flatMap((word, at) =>
    word === others[at] ? [] : [words.map((each, place) => (place === at ? (others[at] ?? each) : each)).join(" ")],
  );
  return changed.length > 1 ? [...changed, others.join(" ")] : changed;
}
const foreignMin = 4;

/** The same but for dots, as a misprint is. */
const areOfOneStroke = (one: string, other: string): boolean =>
  one !== other && one.length >= strokesMin && one.length === other.length && strokesOf(one) === strokesOf(other);
const strokesOf = (word: string): string =>
  strokes.reduce((now, [letters, stroke]) => now.replace(letters, stroke), word);
const strokesMin = 6;

/** «Zikar Karil», elsewhere «Zikmar Karil»: one letter apart before the same family's name. */
function isBesideSame(raw: string, words: readonly string[], word: string, each: string): boolean {
  const next = words[words.indexOf(word) + 1];
  if (next === undefined || word.length < foreignMin || each === word) return false;
  return areOneLetterApart(foldLoosely(word), foldLoosely(each)) && raw.includes(`${each} ${next}`);
}

/** Each name with the words of the others that are the same in another spelling, where the text tells one person by them. */
export function spelledAcross(names: readonly string[]): string[] {
  const words = [...new Set(names.flatMap((name) => name.split(" ")))];
  return names.flatMap((name) =>
    name.split(" ").flatMap((word, at, all) => {
      const own = foldLoosely(word);
      const other = words.find((each) => isOtherSpelling(own, foldLoosely(each)));
      return other === undefined || all.includes(other) ? [] : [all.with(at, other).join(" ")];
    }),
  );
}

const isOtherSpelling = (own: string, other: string): boolean =>
  own !== other &&
  Math.min(own.length, other.length) >= foreignMin &&
  Math.abs(own.length - other.length) <= 1 &&
  skeleton(own) === skeleton(other);

const textWords = remembered((raw: string): readonly string[] => [...new Set(raw.match(/\p{L}{4,}/gu))]);

function isVowelApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) !== 1) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return [...long].some(
    (letter, at) =>
      at > 0 && at < long.length - 1 && longVowels.has(letter) && long.slice(0, at) + long.slice(at + 1) === short,
  );
}
const longVowels = new Set("\u0627\u0648\u064A");

const lettersOf = (name: string): string[] =>
  foldLoosely(name)
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .split(" ")
    .map((word) => word.replace(/^\u0627\u0644(?=\p{L}{2})/u, ""));

/** One letter put in, left out or changed. */
function areOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = long.slice(from + 1);
  return rest === (short.length === long.length ? short.slice(from + 1) : short.slice(from));
}
