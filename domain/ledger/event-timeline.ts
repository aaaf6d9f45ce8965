import { days } from "../facts/denote";
import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { DateValue } from "../facts/value";

export type DatedFact = Fact & { value: DateValue };

/** Something that took place and every date that documents give for it, each with the facts that give it. */
export type TimelineEntry = { subject: string; property: string; dates: { on: string; facts: DatedFact[] }[] };

/**
 * Everything the facts put a date on, in the order of time. Of one subject and property the dates stand together, the
 * earliest first; what is dated to a month or a year comes before what is dated within it.
 */
export function eventTimeline(index: LedgerIndex, isShown: (fact: Fact) => boolean): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  for (const fact of index.facts.filter(isDated).filter(isShown).sort(byTime)) {
    const key = `${fact.subject}|${fact.property}`;
    const entry = entries.get(key) ?? { subject: fact.subject, property: fact.property, dates: [] };
    const same = entry.dates.find(({ on }) => on === fact.value.iso);
    if (same) same.facts.push(fact);
    else entry.dates.push({ on: fact.value.iso, facts: [fact] });
    entries.set(key, entry);
  }
  return [...entries.values()];
}

const isDated = (fact: Fact): fact is DatedFact => fact.value.type === "date";

function byTime(one: DatedFact, other: DatedFact): number {
  const [first, second] = [days(one.value.iso), days(other.value.iso)];
  return first.low - second.low || second.high - first.high;
}
