import "server-only";
import { foldLoosely } from "@/domain/text/fold-arabic";
import { creditLeads, dayLeads, labels, leads, otherArticles, pictureCredit } from "./furniture-words.ar";
import { withOpenings, withoutRepeats } from "./line-openings";
import { withoutOtherStories } from "./other-stories";

/** `leftCount`: the lines that were left out. */
export type Article = { text: string; leftCount: number };

/**
 * An article without what a news page puts around it: buttons, captions, headlines and beginnings of other articles,
 * addresses, little pictures, the signs of hashtags, lines that stand twice. Headings that were run into a sentence get a line of their own.
 * Whatever might be the article's own stays.
 */
export function withoutFurniture(text: string): Article {
  const kept: string[] = [];
  let leftCount = 0;
  let isAmongOthers = false;
  for (const given of text.split("\n")) {
    const line = evenlySpaced(withoutSigns(given));
    const words = isTooLong(given) ? null : plainWords(isTags(given) ? "" : line);
    if (words === "" && given.trim() === "") kept.push(line);
    else if (words !== null && isFurniture(line, words, isAmongOthers)) {
      isAmongOthers ||= others.has(words);
      leftCount++;
    } else {
      isAmongOthers = false;
      kept.push(line);
    }
  }
  const lines = withOpenings(kept);
  const told = withoutOtherStories(withoutRepeats(lines));
  return { text: told.join("\n").trim(), leftCount: leftCount + lines.length - told.length };
}

const mostLetters = 300;
const mostWords = 25;
const mostOfHeadline = 16;
const isTooLong = (line: string): boolean => line.length > mostLetters || line.split(" ").length > mostWords;

const tag = /#([\p{L}\p{N}_]{2,60})/gu;
const isTags = (line: string): boolean => line.includes("#") && plainWords(withoutSigns(line.replace(tag, ""))) === "";

/** Letters as they are compared, without what stands around them. */
const plainWords = (line: string): string =>
  foldLoosely(line)
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[^\p{L}\p{N}]+$/u, "");

const plain = (words: readonly string[]): string[] => words.map(plainWords);
const alone = new Set(plain(labels));
const others = new Set(plain(otherArticles));
const [begun, dayBegun, creditBegun, othersBegun] = [leads, dayLeads, creditLeads, otherArticles].map(plain) as [
  string[],
  string[],
  string[],
  string[],
];

function isFurniture(line: string, words: string, isAmongOthers: boolean): boolean {
  if (!/\p{Script=Arabic}/u.test(words) || alone.has(words) || others.has(words)) return true;
  if (begins(words, begun, /^[^\p{L}]/u)) return true;
  if (begins(words, othersBegun, /^\s*[:.|\u2026-]/u)) return true;
  if (begins(words, creditBegun, /^\s*:/u) && words.split(" ").length <= 10) return true;
  if (begins(words, dayBegun, /^[^\p{L}]/u) && /\d/u.test(words.normalize("NFKC")) && words.split(" ").length <= 12)
    return true;
  return isAmongOthers && isHeadline(line);
}

/** Whether a line begins with one of these, and goes on like that. */
const begins = (words: string, beginnings: readonly string[], on: RegExp): boolean =>
  beginnings.some((beginning) => words.startsWith(beginning) && on.test(words.slice(beginning.length)));

const isHeadline = (line: string): boolean =>
  line.split(" ").length <= mostOfHeadline && !/\.["\u00BB\u201D)]?\s*$/u.test(line);

/**
 * Stops and commas behind their word, and a figure alone without marks of quotation: what the sentence says stands, and its
 * clauses and figures are found.
 */
const evenlySpaced = (line: string): string =>
  line
    .replace(
      /(?<=[\p{L}\p{M}\p{Nd})"\u00BB\u201D])[ \u00A0]{1,3}(?=[,\u060C\u061B\u061F](?!\p{Nd})|[.:!](?=\s|$|\())/gu,
      "",
    )
    .replace(/(?<=[\p{L}\p{M})])[,\u060C\u061B](?=\p{Script=Arabic})/gu, (sign) => `${sign} `)
    .replace(/["\u201C](\p{Nd}{1,9}(?:[.,]\p{Nd}{1,3})?)["\u201D]/gu, "$1");

/** A place that something was taken from; no text holds it. */
const hole = "\u0000";
const signs = [
  /\(https?:\/\/[^\s\u00AB\u00BB()"]+\)/gu,
  /https?:\/\/[^\s\u060C\u061B\u00AB\u00BB()"]+/gu,
  /\bpic\.twitter\.com\/\w{1,20}/gu,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu,
  /(?<![\w.])@\w{2,30}/gu,
  /(?![\u00A9\u00AE\u2122])\p{Extended_Pictographic}[\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]{0,4}|[\u{1F1E6}-\u{1F1FF}]/gu,
];

/** A line without addresses and little pictures, hashtags as words. */
function withoutSigns(line: string): string {
  const spelt = withoutCredit(line).replace(tag, (_, words: string) => words.replaceAll("_", " "));
  const holed = signs.reduce((left, sign) => left.replace(sign, hole), spelt);
  if (!holed.includes(hole)) return spelt;
  return holed.split(hole).reduce(joined).trim();
}

/** Whose the picture is that stood beside, between two sentences: no one who speaks. */
const withoutCredit = (line: string): string => line.replace(pictureCredit, "$1");

function joined(before: string, after: string): string {
  const [start, end] = [before.trimEnd(), after.trimStart()];
  const isTight = start === "" || end === "" || /^[.,:!\u060C\u061B\u061F\u00BB)\]]/u.test(end);
  return isTight ? start + end : `${start} ${end}`;
}
