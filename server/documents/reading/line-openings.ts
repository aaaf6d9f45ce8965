import "server-only";
import { isVerb } from "@/domain/documents/clauses/clause-ends";
import { prepositions } from "@/domain/documents/facts/clause-words.ar";
import { foldLoosely } from "@/domain/text/fold-arabic";
import { agencies, andFrom, beginsNoHeading, opensAfterAnd, opensAnew, planned, turns } from "./line-openings.ar";

/**
 * The lines of an article as its paragraphs begin: without place and agency before its report, and with a heading, or the
 * name of whoever is quoted above, on a line of its own. Pages that are copied run these into the sentence behind them.
 */
export function withOpenings(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  return lines.flatMap((line, at) => {
    if (at <= first) return [line];
    const rest = at <= first + lastOpening ? withoutSender(line) : line;
    const end =
      (isQuotation(lines[at - 1] ?? "") && signatureEnd(rest)) || nameSetOffEnd(rest, lines, at) || headingEnd(rest);
    // Words set off behind a sentence stand where they were said, too.
    const own = nameSetOffEnd(lines[at + 1] ?? "", lines, at + 1) > 0 ? rest.replace(setOff, "").trim() : rest;
    return end > 0 ? [own.slice(0, end).trim(), own.slice(end).trim()] : [own];
  });
}

/** How many lines below the headline a report may begin. */
const lastOpening = 3;

/** Lines without those that say what another has said: a summary once more, words set off between marks. */
export function withoutRepeats(lines: readonly string[]): string[] {
  const told = lines.map(lettersOf);
  const seen = new Set<string>();
  return lines.filter((line, at) => {
    const letters = told[at] ?? "";
    if (letters.length < lettersMin) return true;
    const isSetOff = isQuotation(line) && told.some((other, place) => place !== at && other.includes(letters));
    if (seen.has(letters) || isSetOff) return false;
    seen.add(letters);
    return true;
  });
}

/** Fewer letters may be the same by chance. */
const lettersMin = 30;
const lettersOf = (line: string): string => foldLoosely(line).replace(/[^\p{L}\p{N}]+/gu, "");

const isQuotation = (line: string): boolean =>
  /^\s*["\u00AB\u201C][^"\u00AB\u00BB\u201C\u201D]+["\u00BB\u201D]\s*$/u.test(line);

type Word = { folded: string; start: number; hasStop: boolean };

/** A heading has fewer words than this before its sentence, which has as many at least. */
const wordsMax = 6;

function firstWords(line: string): Word[] {
  return [...line.slice(0, lookedAt).matchAll(/\S+/gu)].map((found) => ({
    folded: foldLoosely(found[0]).replace(/[^\p{L}\p{N}]+/gu, ""),
    start: found.index,
    hasStop: /[.,:;!\u060C\u061B\u061F()]/u.test(found[0]),
  }));
}
const lookedAt = 300;

/** Where the sentence behind a heading begins; 0 where none stands before it. */
function headingEnd(line: string): number {
  const words = firstWords(line);
  const at = words
    .slice(0, wordsMax)
    .findIndex((_, place) => (place >= 2 || (place === 1 && isBareWord(words))) && beginsSentence(words, place));
  const [first] = words;
  const heading = words.slice(0, at);
  const isHeading =
    at > 0 &&
    first !== undefined &&
    !beginsNoHeading.has(first.folded) &&
    words.length >= at + wordsMax &&
    !heading.some(({ hasStop }) => hasStop) &&
    (isTakenUp(words, at) || !heading.some(({ folded }) => isVerb(folded))) &&
    !prepositions.has(heading.at(-1)?.folded ?? "");
  return isHeading ? (words[at]?.start ?? 0) : 0;
}

/** «A warning | and he warned»: no article and no name has a verb behind «and» right behind it. */
function isBareWord(words: readonly Word[]): boolean {
  const [first = "", next = ""] = words.map(({ folded }) => folded);
  const isBare = first.length >= 4 && !/^(?:\u0627\u0644|\u0648|\u0641)/u.test(first);
  return isBare && next.startsWith("\u0648") && !isVerb(first);
}

/** The last word once more with the article: «a striking thing | The striking». */
function isTakenUp(words: readonly Word[], at: number): boolean {
  const [before = "", word = ""] = [-1, 0].map((by) => words[at + by]?.folded ?? "");
  return word === `\u0627\u0644${before}` && before.length >= 3;
}

/** «And it came», «on the other hand», or the last word taken up. */
function beginsSentence(words: readonly Word[], at: number): boolean {
  const [word = "", next = "", third = ""] = [0, 1, 2].map((by) => words[at + by]?.folded ?? "");
  if (isTakenUp(words, at)) return true;
  if (word === andFrom) return planned.has(next);
  if (word.startsWith("\u0648") && opensAfterAnd.has(word.slice(1))) return true;
  return turns.includes(`${word} ${next} ${third}`) || turns.includes(`${word} ${next}`);
}

/** Where a sentence begins behind the name and post of whoever was quoted above it; 0 where none stands there. */
function signatureEnd(line: string): number {
  const words = firstWords(line).slice(0, signatureMax);
  const comma = words.findIndex(({ hasStop }) => hasStop);
  const at = words.findIndex(({ folded }, place) => place > comma + 1 && opensAnew.has(folded));
  const signature = words.slice(0, at);
  const isSignature =
    comma > 0 &&
    at > 0 &&
    signature.filter(({ hasStop }) => hasStop).length === 1 &&
    !isVerb(signature[0]?.folded ?? "");
  return isSignature ? (words[at]?.start ?? 0) : 0;
}
const signatureMax = 14;

/**
 * Where a sentence begins behind whose words were set off at the end of the line above and stand in another line too, as
 * his name does; 0 where no such name stands there.
 */
function nameSetOffEnd(line: string, lines: readonly string[], at: number): number {
  const said = lettersOf(setOff.exec(lines[at - 1] ?? "")?.[1] ?? "");
  const others = lines.flatMap((other, place) => (place === at || place === at - 1 ? [] : lettersOf(other)));
  if (said.length < lettersMin || !others.some((other) => other.includes(said))) return 0;
  const words = firstWords(line).slice(0, signatureMax);
  const stop = words.findIndex(({ hasStop }) => hasStop);
  const end = words.findIndex(({ folded }, place) => {
    const name = words
      .slice(Math.max(0, place - 2), place)
      .map((word) => word.folded)
      .join("");
    const isFree = place >= nameSetOffMin && (stop < 0 || stop >= place);
    return isFree && isVerb(folded) && others.some((other) => other.includes(name));
  });
  return words[end]?.start ?? 0;
}
const setOff = /["\u00AB\u201C]([^"\u00AB\u00BB\u201C\u201D]{1,400})["\u00BB\u201D]\s*$/u;
/** A post and a name have so many words. */
const nameSetOffMin = 3;

/** «Tunis (Agency) - » before a report's first words, «Name, agency - town », and «Name - town » before a verb. */
function withoutSender(line: string): string {
  const [head = ""] = sender.exec(line) ?? byAgency.exec(line) ?? beforeVerb(line) ?? [];
  const words = firstWords(head.replace(/[-\u2013\u2014(].*$/u, ""));
  return head === "" || words.length > wordsMax || words.some(({ folded }) => isVerb(folded))
    ? line
    : line.slice(head.length);
}
const sender = /^[^()\n"\u00AB.:]{0,60}\([\p{L} .]{2,25}\)\s{0,2}[-\u2013\u2014]{1,3}\s{0,2}(?=\p{L})/u;
const beforeVerb = (line: string): RegExpExecArray | null => {
  const found = byReporter.exec(line);
  return isVerb(foldLoosely(/^\p{L}[\p{L}\p{M}]+/u.exec(line.slice(found?.[0].length))?.[0] ?? "")) ? found : null;
};
const byReporter = /^(?:\p{L}{2,} ){2,3}[-\u2013] ?\p{L}{2,} (?=\p{L})/u;
const byAgency = new RegExp(`^(?:\\p{L}+ ){1,4}(?:${agencies.join("|")})\\s?[-\\u2013]\\s?\\p{L}+ (?=\\p{L})`, "u");
