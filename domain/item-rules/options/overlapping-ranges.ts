import { numbersIn } from "../../text/numbers-in-text";
import type { Answer } from "../reading/answer";
import type { ItemRule } from "../rule";
import { optionWords } from "../words/option-words.ar";
import texts from "./overlapping-ranges.json";

/** Ranges and bounds among the options do not share a number, and the options are not «rose, fell, unchanged»; a warning where all are «more than». */
export const overlappingRanges: ItemRule = {
  id: "O11",
  severity: "B",
  source: "HDR 22; NBME exhaustive",
  texts,
  find({ draft: { options }, kind, options: answers }) {
    if (kind === "ordering" || kind === "matching" || kind === "compare-sources" || options.length < 2) return [];
    if (isExhaustive(answers.map(({ folded }) => folded))) return [{ message: "exhaustive" }];
    const ranges = answers.map(rangeOf);
    // A document that says «more than» may be asked in its words, though the lesser bounds hold too.
    const severity = answers.every(({ operator }) => operator === "more") ? "W" : "B";
    for (const [at, one] of ranges.entries()) {
      const other = ranges.findIndex((range, place) => place > at && one && range && overlap(one, range));
      if (other >= 0) return [{ severity, values: { one: options[at] ?? "", other: options[other] ?? "" } }];
    }
    return [];
  },
};

type Range = { low: number; high: number; isRange: boolean };

/** What an option allows: «20 to 60», «more than 60», or one number. */
function rangeOf({ text, folded, number, operator, date }: Answer): Range | undefined {
  if (date !== undefined) return undefined;
  const numbers = numbersIn(text).map(({ values }) => values[0] ?? Number.NaN);
  const [low, high] = numbers;
  if (numbers.length === 2 && low !== undefined && high !== undefined && low < high && optionWords.range.test(folded))
    return { low, high, isRange: true };
  if (number === undefined) return undefined;
  if (operator === "more") return { low: number + 1e-9, high: Number.POSITIVE_INFINITY, isRange: true };
  if (operator === "fewer") return { low: Number.NEGATIVE_INFINITY, high: number - 1e-9, isRange: true };
  return { low: number, high: number, isRange: false };
}

const overlap = (one: Range, other: Range) =>
  (one.isRange || other.isRange) && one.low <= other.high && other.low <= one.high;

const isExhaustive = (texts: readonly string[]) =>
  optionWords.changes.every((change) => texts.some((text) => change.test(text)));
