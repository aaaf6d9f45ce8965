import type { WrittenDate } from "./written-date";

/** A weekday alone is the coming one where all that the text says of that weekday is «next». */
export function withComingWeekdays(dates: readonly WrittenDate[]): WrittenDate[] {
  const directions = new Map<number, Set<number>>();
  for (const { said } of dates) {
    const direction =
      said.type === "weekday" ? said.direction : said.type === "day" ? Math.sign(said.offset) : undefined;
    if (direction === undefined || !("weekday" in said) || said.weekday === undefined) continue;
    directions.set(said.weekday, (directions.get(said.weekday) ?? new Set<number>()).add(direction));
  }
  const isComing = (weekday: number) => directions.get(weekday)?.size === 1 && directions.get(weekday)?.has(1);
  return dates.map((date) =>
    date.said.type === "weekday" && date.said.direction === undefined && isComing(date.said.weekday)
      ? { ...date, said: { ...date.said, direction: 1 } }
      : date,
  );
}
