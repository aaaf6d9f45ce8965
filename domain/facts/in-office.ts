import { days } from "./denote";
import type { Entity } from "./entity";
import type { Fact } from "./fact";
import type { LedgerIndex } from "./index-ledger";

/** When what a fact tells took place: its own time, else that of the event it is about, else its document's date. */
export function timeOf(index: LedgerIndex, fact: Fact): string {
  const own = Object.values(fact.qualifiers ?? {}).find((qualifier) => qualifier.type === "date");
  if (own?.type === "date") return own.iso;
  if (fact.asOf) return fact.asOf;
  const isEvent = index.entity(fact.subject).class !== undefined;
  const dated = isEvent && index.facts.find(({ subject, value }) => subject === fact.subject && value.type === "date");
  return dated && dated.value.type === "date" ? dated.value.iso : index.source(fact.source).published.on;
}

/** Whether someone's tenure touches a calendar date of any precision; `undefined` where no tenure is recorded. */
export function wasInOffice({ tenure }: Entity, time: string): boolean | undefined {
  if (!tenure) return undefined;
  const asked = days(time);
  return days(tenure[0]).low <= asked.high && asked.low <= days(tenure[1]).high;
}
