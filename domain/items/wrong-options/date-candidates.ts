import { days, shiftDay } from "../../facts/denote";
import type { Fact } from "../../facts/fact";
import type { LedgerIndex } from "../../facts/index-ledger";
import type { DateValue } from "../../facts/value";
import { cellOf } from "../../facts/value-id";
import { onceFor } from "../../once-for";
import { type Rng, shuffled } from "../../rng";
import { recaller } from "../../text/remembered";
import { type Candidate, ownPropertyFirst, statableFacts } from "./candidate";

/** By length of the ISO text (year, month, day): how many days away a real date still tempts, and made-up shifts. */
const reaches: Record<number, { days: number; shifts: number[] }> = {
  4: { days: 6 * 366, shifts: [-3, -2, -1, 1, 2, 3] },
  7: { days: 1200, shifts: [-4, -3, -2, -1, 1, 2, 3, 4] },
  10: { days: 200, shifts: [-21, -12, -5, 4, 9, 16, 30] },
};
const reachOf = (iso: string) => reaches[iso.length] ?? { days: 0, shifts: [] };

/** Dates of other things, of the same precision and near, none after the document itself. */
export function realDates(index: LedgerIndex, fact: Fact, key: DateValue, rng: Rng): Candidate<DateValue>[] {
  const found = known(index)(`${fact.id}|${key.iso}`, () => findReal(index, fact, key));
  return ownPropertyFirst(shuffled(found, rng), fact);
}

/** By fact and key: the dice only put them in order. */
const known = onceFor((_index: LedgerIndex) => recaller<Candidate<DateValue>[]>());

function findReal(index: LedgerIndex, fact: Fact, key: DateValue): Candidate<DateValue>[] {
  const cell = cellOf(fact);
  return statableFacts(index).flatMap(({ fact: other, cell: otherCell }): Candidate<DateValue>[] => {
    if (otherCell === cell || other.value.type !== "date" || other.value.iso.length !== key.iso.length) return [];
    const distance = Math.abs(days(other.value.iso).low - days(key.iso).low);
    if (distance > reachOf(key.iso).days || isTooLate(index, fact, other.value.iso)) return [];
    return [{ value: other.value, belongsTo: other }];
  });
}

/** Dates around the key, none after the document itself. */
export function madeUpDates(index: LedgerIndex, fact: Fact, key: DateValue, rng: Rng): Candidate<DateValue>[] {
  return shuffled(reachOf(key.iso).shifts, rng)
    .map((steps) => shift(key.iso, steps))
    .filter((iso) => !isTooLate(index, fact, iso))
    .map((iso) => ({ value: { type: "date", iso } }));
}

const isTooLate = (index: LedgerIndex, fact: Fact, iso: string) =>
  days(iso).high > days(index.source(fact.source).published.on).high;

/** A date moved by whole days, months or years, as precise as it is. */
function shift(iso: string, steps: number): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number?, number?];
  if (month === undefined) return String(year + steps);
  if (day === undefined) {
    const months = year * 12 + (month - 1) + steps;
    return `${Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}`;
  }
  return shiftDay(iso, steps);
}
const twoDigits = (number: number) => String(number).padStart(2, "0");
