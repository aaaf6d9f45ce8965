import type { Entity } from "../facts/entity";
import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Value } from "../facts/value";
import type { Language } from "../language";

/** What stands in for a value that is asked. */
export const gap = "____";

/** What one pattern is filled with. */
export type Scene = {
  index: LedgerIndex;
  lang: Language;
  fact: Fact;
  /** The value shown: the fact's own, one member of its list, or a wrong one. */
  value: Value;
  /** A gap instead of the value. */
  isBlank: boolean;
  /** `undefined`: the time is not said. */
  asOf: string | undefined;
  /** The subject's name; for an event, words that tell it from others, or `undefined` where nothing may. */
  describeSubject(): string | undefined;
};

/**
 * The entities a value names, a list's in the order of their ids: never in the document's, whose words a long list would
 * repeat. None for numbers and dates.
 */
export function entitiesOf(index: LedgerIndex, value: Value): Entity[] {
  if (value.type === "entity") return [index.entity(value.id)];
  return value.type === "list" ? [...value.ids].sort().map((id) => index.entity(id)) : [];
}

export type Precision = "day" | "month" | "year";
/** How exact a calendar date is: 2014, 2014-09 or 2014-09-23. */
export const precisionOf = (iso: string): Precision => (iso.length === 4 ? "year" : iso.length === 7 ? "month" : "day");
