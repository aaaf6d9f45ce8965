import type { DraftReading } from "../reading/draft-reading";
import type { SetRule } from "../rule";
import { isBeyondChance } from "./beyond-chance";
import texts from "./key-position.json";

/** No place holds the key far more often than chance would, among ten questions or more whose options are not in order of size. */
export const keyPosition: SetRule = {
  id: "O6",
  source: "HDR 20",
  texts,
  find(readings) {
    const chosen = readings.filter((reading) => reading.hasOneRight && !isOrdered(reading));
    if (chosen.length < fewest) return [];
    const places = new Map<number, number>();
    for (const { draft } of chosen)
      places.set(draft.key.chosen[0] ?? 0, (places.get(draft.key.chosen[0] ?? 0) ?? 0) + 1);
    const [most] = [...places].sort(([, one], [, other]) => other - one);
    const mean = chosen.reduce((sum, { options }) => sum + 1 / options.length, 0) / chosen.length;
    if (!most || !isBeyondChance(most[1], chosen.length, mean)) return [];
    return [{ values: { place: String(most[0] + 1), share: String(most[1]), count: String(chosen.length) } }];
  },
};

const fewest = 10;
/** Figures and dates stand in order of size, so their place is not free. */
const isOrdered = ({ options }: DraftReading) => options.every(({ date, number }) => (date ?? number) !== undefined);
