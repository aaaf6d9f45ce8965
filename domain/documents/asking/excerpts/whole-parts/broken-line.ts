import { foldLoosely } from "../../../../text/fold-arabic";
import type { Stretch } from "../excerpt";

/** «Saudi Arabia.. the index rose»: a label at the beginning of the line tells of what, and is not shown. */
const label = /^\p{L}[\p{L} ]{1,30}\.\.\s*$/u;

/** A noun in the accusative, two of something or one: the object of a verb in the line before. */
const objectFirst = /^\s*\p{L}{2,}(?:\u064A\u0646|\u064B\u0627?|\u0627\u064B)\s/u;

/** Whether what is shown lacks what its line begins with, or ends with a line that the next goes on from without a stop. */
export function isBrokenLine(raw: string, { start, end }: Stretch): boolean {
  const opening = raw.lastIndexOf("\n", start - 1) + 1;
  const line = raw.slice(opening, start);
  if (label.test(line) || (line.trim() === "" && goesOnFrom({ raw: raw.slice(0, opening) }))) return true;
  if (tornWord.test(raw.slice(start, end)) && /^[^\S\n]*(?:\n|$)/u.test(raw.slice(end))) return true;
  const rest = /^[^\S\n]*\n\s*/u.exec(raw.slice(end));
  return (
    rest !== null &&
    /[\p{L}\p{N}]$/u.test(raw.slice(start, end)) &&
    objectFirst.test(raw.slice(end + rest[0].length, end + rest[0].length + wordReach))
  );
}
const wordReach = 30;
/** One letter behind a word, where a page showed only as much as it had room for. */
const tornWord = /\p{L}\s+\p{L}\p{M}?$/u;

/** Whether the last line of a text is no heading and has no stop, as most of those before it have. */
function goesOnFrom({ raw }: { raw: string }): boolean {
  const lines = raw.split("\n").filter((line) => line.trim().split(/\s+/u).length >= lineMin);
  const [last = ""] = raw.trimEnd().split("\n").slice(-1);
  const ended = lines.filter(hasStop).length;
  return !hasStop(last) && lines.at(-1) === last && ended >= endedMin && ended >= endedShare * lines.length;
}
const hasStop = (line: string): boolean => !/[\p{L}\p{N}]\s*$/u.test(line);
/** Words of a line that is no heading, and how many such lines have to have a stop. */
const lineMin = 12;
const endedMin = 3;
const endedShare = 0.7;

/** Whether what is shown begins as it goes on: a heading was glued to its sentence, which says the same again. */
export function repeatsOpening(raw: string, { start, end }: Stretch): boolean {
  const words = foldLoosely(raw.slice(start, end)).match(/\p{L}+/gu) ?? [];
  const opening = words.slice(0, openingMin).join(" ");
  return words.length > 2 * openingMin && ` ${words.slice(openingMin).join(" ")} `.includes(` ${opening} `);
}
const openingMin = 3;
