import { foldLoosely } from "./fold-arabic";
import { readNumber } from "./numerals";
import { titles } from "./same-answer.ar";

/**
 * Whether a typed answer means one of the accepted ones: same number, or same words but for spelling, spaces and article, with
 * a title before them, or with one or two words more within.
 */
export function sameAnswer(typed: string, accepted: readonly string[]): boolean {
  const number = readNumber(typed);
  const words = bare(typed);
  if (words === "") return false;
  if (number !== undefined) return accepted.some((text) => readNumber(text) === number);
  const untitled = withoutTitles(words);
  return accepted.some((text) => {
    const right = bare(text);
    return joined(right) === joined(words) || right === untitled || isWithin(right, words) || isWithin(right, untitled);
  });
}

/** «Abu Dhabi» is written as one word too. */
const joined = (words: string): string => words.replace(/ /gu, "");

/** «Doctor so-and-so», «the town of …»: without what stands before the name, as long as something is left. */
function withoutTitles(words: string): string {
  const all = words.split(" ");
  const first = all.findIndex((word) => !titles.has(word.replace(articleAhead, "")));
  return first < 0 ? words : all.slice(first).join(" ").replace(articleAhead, "");
}
const articleAhead = /^\u0627\u0644(?=\p{L}{2})/u;

/** «The White Middle Sea» for «the Middle Sea»: the same first and last word, with few others between. */
function isWithin(right: string, typed: string): boolean {
  const [own, all] = [right.split(" "), typed.split(" ")];
  const more = all.length - own.length;
  if (own.length < 2 || more < 1 || more > moreMax || own[0] !== all[0] || own.at(-1) !== all.at(-1)) return false;
  let at = 0;
  for (const word of all) if (word === own[at]) at += 1;
  return at === own.length && !all.some((word) => offersTwo.has(word));
}
const moreMax = 2;
/** Folded «or» and «not»: two answers in one. */
const offersTwo = new Set([
  "\u0627\u0648",
  "\u0627\u0645",
  "\u0644\u0627",
  "\u0644\u064A\u0633",
  "\u0628\u0644",
  "or",
  "not",
]);

/** Folded words without punctuation, and without the article before the first of them; two that are one name, as one. */
function bare(text: string): string {
  return foldLoosely(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/(?<=^| )(\u0639\u0628\u062F|\u0627\u0628\u0648) (?=\p{L})/gu, "$1")
    .replace(/^(?:\u0627\u0644|the )(?=\p{L}{2})/u, "");
}
