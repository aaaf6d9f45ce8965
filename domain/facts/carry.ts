import { days, type Interval, spread } from "./denote";
import type { Fact } from "./fact";
import type { LedgerIndex } from "./index-ledger";
import type { Scope } from "./query";
import type { NumberValue } from "./value";

const anything: Interval = { low: -Infinity, high: Infinity };

/**
 * What a number still says at the time a query asks about. A running total bounds other days: later it is at least
 * that, earlier at most that; where the times may cross, it says nothing. Any other number is carried as it stands.
 */
export function carry(index: LedgerIndex, fact: Fact & { value: NumberValue }, scope: Scope): Interval {
  const stated = spread(index, fact.value);
  if (index.property(fact.property).temporal !== "cumulative") return stated;
  if (fact.asOf === scope.asOf && (fact.asOf || fact.source === scope.source)) return stated;
  const [known, asked] = [span(index, fact.asOf, fact.source), span(index, scope.asOf, scope.source)];
  if (asked.low > known.high) {
    return { low: stated.low, high: Infinity, ...(stated.isLowOpen ? { isLowOpen: true } : {}) };
  }
  if (asked.high < known.low) {
    return { low: -Infinity, high: stated.high, ...(stated.isHighOpen ? { isHighOpen: true } : {}) };
  }
  return anything;
}

/** Undated: some day up to the document's publication; without a document, any day. */
function span(index: LedgerIndex, asOf: string | undefined, source: string | undefined): Interval {
  if (asOf) return days(asOf);
  return source ? { low: -Infinity, high: days(index.source(source).published.on).high } : anything;
}
