/** A day of the proleptic Gregorian calendar; `month` 1 to 12. */
export type CalendarDay = { year: number; month: number; day: number };

/** Days since 1970-01-01. Source: Howard Hinnant, days_from_civil. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function dayOfNumber(number: number): CalendarDay {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: CalendarDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Whether a year has such a day; without a year, whether any leap year has. */
export function isDayOfMonth(month: number, day: number, year = 2000): boolean {
  const read = dayOfNumber(dayNumber({ year, month, day }));
  return read.month === month && read.day === day;
}

export const shifted = (day: CalendarDay, days: number): CalendarDay => dayOfNumber(dayNumber(day) + days);

/** The ISO week of a day, such as 2017-W32. */
export function isoWeek(day: CalendarDay): string {
  const thursday = shifted(day, 4 - weekdayOf(day));
  const week = Math.floor((dayNumber(thursday) - dayNumber({ year: thursday.year, month: 1, day: 1 })) / 7) + 1;
  return `${thursday.year}-W${pad(week)}`;
}

export const pad = (number: number): string => String(number).padStart(2, "0");
export const isoOf = ({ year, month, day }: CalendarDay): string => `${year}-${pad(month)}-${pad(day)}`;

/** Reads 2024-05-03; anything else, also 2024-05 and 2023-02-29, is none. */
export function readIsoDay(text: string): CalendarDay | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year, month, day] = parts as [number, number, number];
  return month >= 1 && month <= 12 && isDayOfMonth(month, day, year) ? { year, month, day } : undefined;
}
