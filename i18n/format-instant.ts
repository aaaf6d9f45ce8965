import { numberedTag } from "./digits";
import { formatDay, intlFormatters } from "./format";
import type { Locale } from "./locales";
import { offsetMinutes, wallTime } from "./zoned-time";

/** An instant in words, as clocks in a zone show it. `clock` and `offset` are pieces from left to right. */
export type InstantWords = { day: string; clock: string; offset: string };

/** «Thursday 26 November 2026», «18:00», «UTC+3». */
export function formatInstant(locale: Locale, at: Date, timeZone: string): InstantWords {
  const tag = numberedTag(locale);
  const weekday = intlFormatters.getDateTimeFormat(tag, { weekday: "long", timeZone }).format(at);
  const clock = intlFormatters
    .getDateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone })
    .format(at);
  const day = `${weekday} ${formatDay(locale, wallTime(at, timeZone).slice(0, 10))}`;
  return { day, clock, offset: formatOffset(offsetMinutes(at, timeZone)) };
}

/** «UTC+3», «UTC-3:30», «UTC». */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? "-" : "+"}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}
