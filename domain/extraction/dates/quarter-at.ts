import { article } from "../../arabic/article";
import { knownDefinite, startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import { beforeQuarter, otherQuarter, partsOfYear, quarters } from "./relative-words.ar";
import type { Said, WrittenDate } from "./written-date";
import { type YearAfter, yearAfter } from "./year-after";

const word = (text: ReadText, at: number) => text.tokens[at]?.text ?? "";

/** «The second quarter of 2018», «the first half of the current year». */
export function quarterAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const head = token ? knownDefinite(token.text, partsOfYear) : undefined;
  const which = quarters[word(text, at + 1)];
  if (!token || !head || !which || (head.value === 2 && which > 2 && which !== 4)) return undefined;
  const year = yearAfter(text, at + 2).after > at + 2 ? yearAfter(text, at + 2) : yearWithin(text, at + 2);
  if (year.after === at + 2 && !(head.value === 4 && isOfBusiness(text, at))) return undefined;
  const quarter = head.value === 2 ? Math.min(which, 2) : which;
  const said: Said = {
    type: "quarter",
    quarter,
    ...(head.value === 2 ? { half: true as const } : {}),
    year: year.year,
    direction: year.direction,
  };
  const start = startAfter(text, token, head.skipped);
  return {
    start,
    end: text.tokens[year.after - 1]?.end ?? start,
    first: at,
    after: year.after,
    rule: "relative-quarter",
    confidence: year.after === at + 2 ? 0.8 : 0.95,
    said,
  };
}
/** «The third quarter in 2010». */
function yearWithin(text: ReadText, at: number): YearAfter {
  const year = word(text, at) === inWord ? yearAfter(text, at + 1) : { after: at };
  return year.after > at + 1 ? year : { after: at };
}
const inWord = "\u0641\u064A";

/** «In the third quarter» of a year that goes without saying; not of a match. */
const isOfBusiness = (text: ReadText, at: number) =>
  !otherQuarter.test(word(text, at)) &&
  beforeQuarter.has(word(text, at - 1)) &&
  (word(text, at + 2) === to || !["\u0645\u0646", article].some((lead) => word(text, at + 2).startsWith(lead)));
const to = "\u0627\u0644\u064A";
