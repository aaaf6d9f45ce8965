import { joinedMonths } from "./month-names.ar";

/** The joined Arabic name of a month, 1 to 12; anything else is a bug in the caller. */
export function joinedMonth(month: number): string {
  const name = joinedMonths[month - 1];
  if (!name) throw new RangeError(`no month ${month}`);
  return name;
}
