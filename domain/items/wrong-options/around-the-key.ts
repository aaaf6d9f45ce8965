import { days } from "../../facts/denote";
import type { Value } from "../../facts/value";
import type { Rng } from "../../rng";

/** Options on both sides of the key, the best first. `real`: how many of each side are true of something else. */
type Sides<Option> = { low: Option[]; high: Option[]; realLow: number; realHigh: number };

/**
 * Picks `want` figures or dates around `key`. How many lie below it is drawn among the numbers that keep two
 * options that are true of something else, where there are two: so the key's rank is no cue.
 */
export function aroundTheKey<Option extends { value: Value }>(
  key: Value,
  options: { real: readonly Option[]; madeUp: readonly Option[] },
  want: number,
  rng: Rng,
): Option[] {
  const sides = sidesOf(key, options);
  const choices = numbersBelow(sides, want);
  const below = drawn(choices, want, rng);
  if (below === undefined) return [...sides.low, ...sides.high].slice(0, want);
  return [...sides.low.slice(0, below), ...sides.high.slice(0, want - below)];
}

/** The ends count more: what is real leaves them free less often, the upper one least. */
function drawn(choices: readonly number[], want: number, rng: Rng): number | undefined {
  const weightOf = (below: number) => (below === want ? 2.2 : below === 0 ? 1.2 : 1);
  let rest = rng() * choices.reduce((sum, below) => sum + weightOf(below), 0);
  return choices.find((below) => {
    rest -= weightOf(below);
    return rest < 0;
  });
}

/** Where a value stands on its scale: a number by size, a date by its first day. */
export const place = (value: Value): number =>
  value.type === "number" ? value.number : value.type === "date" ? days(value.iso).low : 0;

function sidesOf<Option extends { value: Value }>(
  key: Value,
  { real, madeUp }: { real: readonly Option[]; madeUp: readonly Option[] },
): Sides<Option> {
  const isLow = ({ value }: Option) => place(value) < place(key);
  const isHigh = (option: Option) => !isLow(option);
  const [realLow, realHigh] = [real.filter(isLow), real.filter(isHigh)];
  return {
    low: [...realLow, ...madeUp.filter(isLow)],
    high: [...realHigh, ...madeUp.filter(isHigh)],
    realLow: realLow.length,
    realHigh: realHigh.length,
  };
}

/** How many options may lie below the key so that there are `want` in all. */
function numbersBelow<Option>({ low, high, realLow, realHigh }: Sides<Option>, want: number): number[] {
  const kept = Math.min(2, realLow + realHigh, want);
  const realWith = (below: number) => Math.min(below, realLow) + Math.min(want - below, realHigh);
  const possible = Array.from({ length: want + 1 }, (_, below) => below).filter(
    (below) => below <= low.length && want - below <= high.length,
  );
  const preferred = possible.filter((below) => realWith(below) >= kept);
  return preferred.length ? preferred : possible;
}
