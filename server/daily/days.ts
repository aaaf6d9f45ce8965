import "server-only";
import { dayOf, isDay } from "@/domain/day";
import { dayNumber } from "@/domain/quizzes/daily-quiz";

/** The first day that has a quiz. */
const firstDay = "2026-10-01";

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** The calendar day in UTC that has this `dayNumber`, YYYY-MM-DD. */
export const dayOfNumber = (day: number): string => dayOf(new Date(day * dayMs));

/** A day so many days after `on`, before it where `count` is negative. */
export const dayAfter = (on: string, count: number): string => dayOfNumber(dayNumber(on) + count);

/** Whether a day's quiz may be seen: a real day, from the first one to today, which begins in UTC for everyone at once. */
export const isOpenDay = (on: string, now: Date): boolean => isDay(on) && on >= firstDay && on <= dayOf(now);

/** Open days before a day, the newest first, at most `max`. */
export function daysBefore(on: string, max: number): string[] {
  const count = Math.max(0, Math.min(max, dayNumber(on) - dayNumber(firstDay)));
  return Array.from({ length: count }, (_, at) => dayAfter(on, -1 - at));
}

/** Whole hours until the next day's quiz, 1 to 24, rounded up. */
export const hoursToNext = (now: Date): number =>
  Math.max(1, Math.ceil((Date.parse(dayAfter(dayOf(now), 1)) - now.getTime()) / hourMs));
