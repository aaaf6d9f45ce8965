import type { Fact } from "./fact";
import type { Value } from "./value";

/** One text per value that a reader could tell apart: `gt60country`, `2014-09`, `us`, `bh+us`. */
export function valueId(value: Value): string {
  switch (value.type) {
    case "number":
      return `${value.operator ?? ""}${value.number}${value.unit}`;
    case "date":
      return value.iso;
    case "entity":
      return value.id;
    case "list":
      return [...value.ids].sort().join("+");
  }
}

/** Qualifiers in one text, whatever the order they were written in; empty without any. */
export function qualifiersId(qualifiers: Record<string, Value> | undefined): string {
  if (!qualifiers) return "";
  const names = Object.keys(qualifiers).sort();
  return names.map((name) => `${name}=${valueId(qualifiers[name] as Value)}`).join(",");
}

/** What one learns by a fact, whoever says it and when: `strikes-in|coalition|place=iq`. */
export const cellOf = (fact: Pick<Fact, "property" | "subject" | "qualifiers">): string =>
  `${fact.property}|${fact.subject}|${qualifiersId(fact.qualifiers)}`;
