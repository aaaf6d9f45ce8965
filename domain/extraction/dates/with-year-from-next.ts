import type { ReadText } from "../text/read-text";
import type { WrittenDate } from "./written-date";

const joins = /^(?:\u0648|\u0627\u0644\u064A|\u062D\u062A\u064A|-|\u2013|,|\u060C|\u0627\u0648)$/;

/** Of two dates joined by «and» or «to», the first takes the year of the second: «3 May and 5 June 2023». */
export function withYearFromNext(text: ReadText, dates: readonly WrittenDate[]): WrittenDate[] {
  const found = [...dates];
  for (let at = found.length - 2; at >= 0; at--) {
    const [one, next] = [found[at] as WrittenDate, found[at + 1] as WrittenDate];
    if (one.said.type !== "calendar" || next.said.type !== "calendar" || !areJoined(text, one, next)) continue;
    const { month, year, direction } = one.said;
    if (month === undefined || year !== undefined || direction !== undefined || next.said.month === undefined) continue;
    if (next.said.year !== undefined && month <= next.said.month)
      found[at] = { ...one, said: { ...one.said, year: next.said.year } };
  }
  return found;
}

/** Next to each other, with at most one joining word between; «and» may be written on to the second. */
function areJoined({ tokens }: ReadText, one: WrittenDate, next: WrittenDate): boolean {
  const between = tokens.slice(one.after, next.first);
  if (between.length === 0) return true;
  return between.length === 1 && joins.test(between[0]?.text ?? "");
}
