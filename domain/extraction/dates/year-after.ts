import type { ReadText } from "../text/read-text";
import { beside, eraMarks, sameWords, thisWords, timeDirections, yearHeads } from "./relative-words.ar";

/** The year or the direction that follows a month, a season or «the year». `after`: the token that follows it. */
export type YearAfter = {
  year?: number;
  direction?: -1 | 0 | 1;
  same?: true;
  /** «June of last year»: the direction is the year's. */
  isOfYear?: true;
  after: number;
};

/** «2014», «of the year 2014», «last», «of the current year», «last 2020», or nothing (`after` is then `at`). */
export function yearAfter(text: ReadText, at: number): YearAfter {
  const direct = figureYear(text, at);
  if (direct) return { year: direct, after: afterEra(text, at + 1) };
  const towards = yearAfterHead(text, at);
  if (towards?.direction !== undefined && towards.year === undefined) return toldAgain(text, towards.after) ?? towards;
  return towards ?? headedYearAfter(text, at) ?? { after: at };
}

/** After a comma, «of», «the year», «this year». */
function headedYearAfter(text: ReadText, at: number): YearAfter | undefined {
  const word = (index: number) => text.tokens[index]?.text ?? "";
  let head = at;
  while (head < at + 2 && beforeHead.test(word(head))) head++;
  // «July of the same year».
  if (same.test(word(head)) && yearHeads.has(word(head + 1))) return { same: true, after: head + 2 };
  if (thisWords.has(word(head))) return yearHeads.has(word(head + 1)) ? { direction: 0, after: head + 2 } : undefined;
  if (yearHeads.has(word(head).replace(/^\u0644(?=\u0639\u0627\u0645$|\u0633\u0646\u0647$)/, "")))
    return behindHead(text, head + 1, head > at);
  const year = head > at ? figureYear(text, head) : undefined;
  return year ? { year, after: afterEra(text, head + 1) } : undefined;
}
/** «The same», a figure, «last», and «before» where the head stands behind «of». */
function behindHead(text: ReadText, at: number, isBehindOf: boolean): YearAfter | undefined {
  if (sameWords.has(text.tokens[at]?.text ?? "")) return { same: true, after: at + 1 };
  return ofYear(yearAfterHead(text, at) ?? (isBehindOf ? yearBeside(text, at) : undefined));
}
/** «August of the year before»: of that of publication, as «last» is. */
function yearBeside({ tokens }: ReadText, at: number): YearAfter | undefined {
  const direction = beside[tokens[at]?.text ?? ""];
  return direction === undefined ? undefined : { direction, after: at + 1 };
}
const ofYear = (year: YearAfter | undefined): YearAfter | undefined => year && { ...year, isOfYear: true };
const same = /^(?:\u0646\u0641\u0633|\u0630\u0627\u062a)$/;
const beforeHead = /^(?:,|\u060C|\/|\u0645\u0646)$/;

/** What may follow «the year»: a figure, a direction, or both. */
export function yearAfterHead(text: ReadText, at: number): YearAfter | undefined {
  const year = figureYear(text, at);
  if (year) return { year, after: afterEra(text, at + 1) };
  const direction = timeDirections[text.tokens[at]?.text ?? ""];
  if (direction === undefined) return undefined;
  const also = figureYear(text, at + 1);
  // «Last year 1,200 families came back».
  if (also && also >= 1900 && also <= 2100) return { year: also, direction, after: afterEra(text, at + 2) };
  const inBrackets = text.tokens[at + 1]?.text === "(" && text.tokens[at + 3]?.text === ")" && figureYear(text, at + 2);
  return inBrackets ? { year: inBrackets, direction, after: at + 4 } : { direction, after: at + 1 };
}

/** «Last September, of the year 2021»: the year is told twice. */
function toldAgain(text: ReadText, at: number): YearAfter | undefined {
  const isOfYear = text.tokens[at]?.text === ofWord && yearHeads.has(text.tokens[at + 1]?.text ?? "");
  const year = isOfYear ? figureYear(text, at + 2) : undefined;
  return year ? { year, after: afterEra(text, at + 3) } : undefined;
}
const ofWord = "\u0645\u0646";

/** A figure of four digits between 1000 and 2199, without signs in it. */
export function figureYear(text: ReadText, at: number): number | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "figure" || !/^\d{4}$/.test(token.text)) return undefined;
  const year = Number(token.text);
  return year >= 1000 && year <= 2199 ? year : undefined;
}

/** Past the letter or the word that marks our era. */
const afterEra = ({ tokens }: ReadText, at: number): number => (eraMarks.has(tokens[at]?.text ?? "") ? at + 1 : at);
