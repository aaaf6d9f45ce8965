import { intlFormatters } from "./format";

/** A time of day on a calendar day, as a form's `datetime-local` says it: YYYY-MM-DDTHH:MM. */
const wallPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

const minuteMs = 60_000;

/** Whether this machine knows the zone by this IANA name. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z0-9_+/-]{1,64}$/.test(name)) return false;
  try {
    intlFormatters.getDateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What clocks in the zone show at an instant: YYYY-MM-DDTHH:MM. */
export function wallTime(at: Date, timeZone: string): string {
  return new Date(minuteOf(at) + offsetMinutes(at, timeZone) * minuteMs).toISOString().slice(0, 16);
}

/**
 * The instant at which clocks in the zone show a time; `undefined` for what is no time. Where clocks are put back, the
 * earlier of the two; where they are put forward over it, as much later.
 */
export function instantOf(wall: string, timeZone: string): Date | undefined {
  const found = wallPattern.exec(wall);
  const asUtc = new Date(`${found?.[0]}:00.000Z`);
  if (!found || Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 16) !== found[0]) return undefined;
  // The offsets a day before and after are the two that may hold.
  const before = new Date(asUtc.getTime() - offsetMinutes(shifted(asUtc, -1440), timeZone) * minuteMs);
  const after = new Date(asUtc.getTime() - offsetMinutes(shifted(asUtc, 1440), timeZone) * minuteMs);
  return [before, after].find((at) => wallTime(at, timeZone) === found[0]) ?? before;
}

/** Minutes that clocks in the zone are ahead of UTC at an instant. */
export function offsetMinutes(at: Date, timeZone: string): number {
  const parts = intlFormatters
    .getDateTimeFormat("en-u-ca-iso8601-nu-latn", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    })
    .formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return Math.round((shown - minuteOf(at)) / minuteMs);
}

const minuteOf = (at: Date) => Math.floor(at.getTime() / minuteMs) * minuteMs;
const shifted = (at: Date, minutes: number) => new Date(at.getTime() + minutes * minuteMs);
