import type { LedgerIndex } from "./index-ledger";
import type { NumberValue } from "./value";

/** The numbers, or the days, that a value allows. Open ends are outside it. */
export type Interval = { low: number; high: number; isLowOpen?: boolean; isHighOpen?: boolean };

/**
 * What a number allows, in its unit's base: {69}, (60, ∞), [39,500, 40,500] for «40 thousand».
 * «About» is a share of the number and «dozens of» a multiple of it, both set per unit.
 */
export function spread(index: LedgerIndex, value: NumberValue): Interval {
  const unit = index.unit(value.unit);
  const number = value.number * unit.factor;
  const rounding = (value.roundedBy ?? 0) * unit.factor;
  switch (value.operator) {
    case "gt":
      return { low: number, high: Infinity, isLowOpen: true };
    case "gte":
      return { low: number, high: Infinity };
    case "lt":
      return { low: -Infinity, high: number, isHighOpen: true };
    case "lte":
      return { low: -Infinity, high: number };
    case "approx":
      return around(number, Math.max(rounding, Math.abs(number) * (unit.approximateWithin ?? 0.1)));
    case "vague":
      return between(number, number * (unit.vagueUpTo ?? 10));
    default:
      return around(number, rounding);
  }
}
const around = (middle: number, halfWidth: number): Interval => ({ low: middle - halfWidth, high: middle + halfWidth });
const between = (one: number, other: number): Interval => ({ low: Math.min(one, other), high: Math.max(one, other) });

/** The days of a calendar date, counted from 1 January 1970: 2014-09 contains 2014-09-23. */
export function days(iso: string): Interval {
  const year = Number(iso.slice(0, 4));
  if (iso.length === 4) return { low: dayNumber(year, 1, 1), high: dayNumber(year + 1, 1, 1) - 1 };
  const month = Number(iso.slice(5, 7));
  if (iso.length === 7) return { low: dayNumber(year, month, 1), high: dayNumber(year, month + 1, 1) - 1 };
  const day = dayNumber(year, month, Number(iso.slice(8, 10)));
  return { low: day, high: day };
}

/**
 * Days from 1 January 1970 in the Gregorian calendar; month 13 is the next January.
 * Source: Howard Hinnant, chrono-compatible low-level date algorithms, `days_from_civil`.
 */
function dayNumber(year: number, month: number, day: number): number {
  const shiftedYear = month > 2 ? year : year - 1;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * The day that lies `shift` days after a day of the calendar.
 * Source: Howard Hinnant, chrono-compatible low-level date algorithms, `civil_from_days`.
 */
export function shiftDay(iso: string, shift: number): string {
  const shifted = days(iso).low + shift + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
const twoDigits = (number: number) => String(number).padStart(2, "0");

/** No number is in both. */
export const areDisjoint = (one: Interval, other: Interval): boolean =>
  endsBefore(one, other) || endsBefore(other, one);
const endsBefore = (one: Interval, other: Interval) =>
  one.high < other.low || (one.high === other.low && Boolean(one.isHighOpen || other.isLowOpen));

/** Every number of `inner` is in `outer`. */
export const isInside = (inner: Interval, outer: Interval): boolean =>
  (inner.low > outer.low || (inner.low === outer.low && (!outer.isLowOpen || Boolean(inner.isLowOpen)))) &&
  (inner.high < outer.high || (inner.high === outer.high && (!outer.isHighOpen || Boolean(inner.isHighOpen))));
