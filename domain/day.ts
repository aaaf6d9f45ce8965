/** A day of the calendar in UTC, YYYY-MM-DD. */
export type Day = string;

/** The day of an instant, in UTC, so that every server says the same. */
export const dayOf = (instant: Date): Day => instant.toISOString().slice(0, 10);

/** Whether the text names a day of the calendar: 2027-02-30 does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && dayOf(instant) === text;
}
