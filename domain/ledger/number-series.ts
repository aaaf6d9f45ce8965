import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { NumberValue } from "../facts/value";

export type NumberFact = Fact & { value: NumberValue };

/** What one document says in one voice: a number, or the same number of two units, which is one mark. */
export type SeriesPoint = {
  facts: [NumberFact, ...NumberFact[]];
  number: number;
  /** more: the true number is above or at it · less: below or at it · none: it is the number itself. */
  bound: "more" | "less" | "none";
  /** Calendar date at its own precision; `undefined`: the document gives the number no time. */
  asOf: string | undefined;
};

/** Numbers to draw over time. `property`: the one that gives the series its name. */
export type NumberSeries = { id: string; property: string; points: SeriesPoint[] };

/** Fewer points make no line of time. */
const pointsMin = 3;

/** Every series of the ledger's properties, its points in the order of their times, those without one last. */
export function numberSeries(index: LedgerIndex, isShown: (fact: Fact) => boolean): NumberSeries[] {
  const ids = new Set(index.ledger.properties.flatMap(({ series }) => series ?? []));
  return [...ids].flatMap((id) => {
    const properties = index.ledger.properties.filter(({ series }) => series === id);
    const facts = properties
      .flatMap((property) => index.factsOf(property.id))
      .filter(isNumber)
      .filter(isShown);
    const points = pointsOf(facts).sort((one, other) => (one.asOf ?? "9999").localeCompare(other.asOf ?? "9999"));
    const [first] = properties;
    return first && points.length >= pointsMin ? [{ id, property: first.id, points }] : [];
  });
}

const isNumber = (fact: Fact): fact is NumberFact => fact.value.type === "number";

function pointsOf(facts: readonly NumberFact[]): SeriesPoint[] {
  const points = new Map<string, SeriesPoint>();
  for (const fact of facts) {
    const { number, operator = "" } = fact.value;
    const key = [fact.source, fact.attributedTo, fact.asOf, number, operator].join("|");
    const known = points.get(key);
    if (known) known.facts.push(fact);
    else points.set(key, { facts: [fact], number, bound: boundOf(fact.value), asOf: fact.asOf });
  }
  return [...points.values()];
}

function boundOf({ operator }: NumberValue): SeriesPoint["bound"] {
  if (operator === "gt" || operator === "gte") return "more";
  return operator === "lt" || operator === "lte" ? "less" : "none";
}
