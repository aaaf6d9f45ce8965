import type { Fact } from "../../facts/fact";
import type { LedgerIndex } from "../../facts/index-ledger";
import type { NumberValue } from "../../facts/value";
import { cellOf, valueId } from "../../facts/value-id";
import { onceFor } from "../../once-for";
import { type Rng, shuffled } from "../../rng";
import { recaller } from "../../text/remembered";
import { type Candidate, ownPropertyFirst, statableFacts } from "./candidate";

/** Further from the key than this, in either direction, a number is no temptation. */
const farthest = 2.5;
const madeUpRatios = [0.5, 0.6, 0.75, 0.85, 1.15, 1.3, 1.6, 1.8];
const madeUpSteps = [-3, -2, -1, 1, 2, 3, 4];

/** Figures of the same unit that are true of something else: own property first, near in size, as round as the key. */
export function realNumbers(index: LedgerIndex, fact: Fact, key: NumberValue, rng: Rng): Candidate<NumberValue>[] {
  const found = known(index)(`${fact.id}|${valueId(key)}`, () => findReal(index, fact, key));
  return ownPropertyFirst(shuffled(found, rng), fact);
}

/** By fact and key: the dice only put them in order. */
const known = onceFor((_index: LedgerIndex) => recaller<Candidate<NumberValue>[]>());

function findReal(index: LedgerIndex, fact: Fact, key: NumberValue): Candidate<NumberValue>[] {
  const cell = cellOf(fact);
  return statableFacts(index).flatMap(({ fact: other, cell: otherCell }): Candidate<NumberValue>[] => {
    if (otherCell === cell || other.value.type !== "number" || other.value.operator || other.value.unit !== key.unit)
      return [];
    const ratio = other.value.number / key.number;
    if (ratio < 1 / farthest || ratio > farthest || !looksLike(other.value.number, key.number)) return [];
    return [{ value: { ...key, number: other.value.number }, belongsTo: other }];
  });
}

/** Numbers near the key and as round as it, for want of real ones. */
export function madeUpNumbers(key: NumberValue, rng: Rng): Candidate<NumberValue>[] {
  const step = madeUpStep(key.number);
  const isSmall = Math.abs(key.number) / step <= 10;
  const near = isSmall
    ? madeUpSteps.map((steps) => key.number + steps * step)
    : madeUpRatios.map((ratio) => snap(key.number * ratio, step, key.number, rng));
  // Below three, Arabic needs other forms around the number; where the key is near, it would else be the lowest.
  const lowest = key.number > 4 ? 3 : Math.min(2, key.number - 1);
  const highest = key.unit === "percent" ? 95 : Infinity;
  const rounded = near.map((number) => Number(number.toFixed(6)));
  const smallest = Math.max(Math.min(lowest, step), scaleBelow(key.number));
  const usable = [...new Set(rounded)].filter((number) => number >= smallest && number <= highest);
  const counted = usable.filter((number) => step < 1 || number >= lowest);
  return shuffled(counted, rng).map((number) => ({ value: { ...key, number } }));
}

/** Below 100 or 2 million there are too few figures as round: half as round will do. */
function madeUpStep(number: number): number {
  const step = stepOf(number);
  return step >= 10 && Math.abs(number) / step < 3 ? step / 2 : step;
}

/** Figures in millions stay in millions: another scale word would set one apart. */
const scaleBelow = (number: number): number => [1e9, 1e6].find((scale) => number >= scale) ?? 0;

/** 1 for 13,221 · 500 → 100 · 13.6 → 0.1: the last place that says something. */
function stepOf(number: number): number {
  const [whole = "", decimals] = String(number).split(".");
  if (decimals) return 10 ** -decimals.length;
  return 10 ** (/0*$/.exec(whole)?.[0].length ?? 0);
}

/** To the key's step, and for exact figures of four digits or more away from a round last digit. */
function snap(number: number, step: number, key: number, rng: Rng): number {
  const snapped = Math.round(number / step) * step;
  const isExact = step === 1 && key >= 1000;
  return isExact && snapped % 10 === 0 ? snapped + 1 + Math.floor(rng() * 9) : snapped;
}

/** An exact figure among round ones gives itself away. */
function looksLike(number: number, key: number): boolean {
  if (Math.max(number, key) < 1000) return true;
  const isRound = (figure: number) => stepOf(figure) >= 100;
  return isRound(number) === isRound(key);
}
