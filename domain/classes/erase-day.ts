import { type Day, dayOf } from "../day";

const dayMs = 24 * 60 * 60 * 1000;

/** Days that a class lasts at least before the end of a school year is proposed for it. */
const shortestDays = 90;

/** Days that learners' work may be kept from today: two years. */
export const longestDays = 730;

const daysAfter = (now: Date, days: number): Day => dayOf(new Date(now.getTime() + days * dayMs));

/**
 * When the work of a new class is deleted unless its teacher says otherwise: the next 31 July that is 90 days away or
 * more, and never later than a year from now.
 */
export function usualEraseDay(now: Date): Day {
  const soonest = daysAfter(now, shortestDays);
  const thisYear = `${soonest.slice(0, 4)}-07-31`;
  const end = soonest <= thisYear ? thisYear : `${Number(soonest.slice(0, 4)) + 1}-07-31`;
  const inOneYear = daysAfter(now, 365);
  return end < inOneYear ? end : inOneYear;
}

/** The days between which a teacher may choose: tomorrow and two years from today. */
export const eraseDayBounds = (now: Date): { min: Day; max: Day } => ({
  min: daysAfter(now, 1),
  max: daysAfter(now, longestDays),
});

/** Whether a day has come: on the very day the work is deleted. */
export const hasCome = (day: Day, now: Date): boolean => day <= dayOf(now);
