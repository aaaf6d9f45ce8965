import type { Fact } from "./fact";
import type { Ledger } from "./ledger";
import { cellOf, valueId } from "./value-id";

/** A fact that is no longer in force, and the one that stands in its place now, at the end of all corrections. */
export type Supersession = { from: Fact; to: Fact };

/** Every superseded fact of a checked ledger, in the ledger's order. */
export function supersessionsIn({ facts }: Pick<Ledger, "facts">): Supersession[] {
  const next = new Map(facts.flatMap((fact) => (fact.supersedes ? [[fact.supersedes, fact] as const] : [])));
  return facts.flatMap((from) => {
    let to = next.get(from.id);
    for (let later = to && next.get(to.id); later; later = next.get(later.id)) to = later;
    return to ? [{ from, to }] : [];
  });
}

/**
 * Whether two facts say the same: a question made from one has the key of the other. What they are cited by, how they
 * are worded and how central they are may differ; doubt about one of them is a difference.
 */
export function saysTheSame({ from, to }: Supersession): boolean {
  return meaningOf(from) === meaningOf(to);
}

const meaningOf = (fact: Fact): string =>
  JSON.stringify([
    ...[fact.source, cellOf(fact), valueId(fact.value), fact.value.type === "list" && fact.value.ends],
    ...[fact.value.type === "number" && fact.value.roundedBy, fact.asOf, fact.attributedTo, fact.certainty],
  ]);

/** The recorded facts that a fact's id names: itself, or those that it is derived from. */
export const recordedIn = (factId: string): string[] => (factId.split("#")[0] ?? "").split("+");

/** A fact's id with each recorded fact that it names put to the one in its place, so that it names what is in force. */
export function inForce(factId: string, supersessions: readonly Supersession[]): string {
  const next = new Map(supersessions.map(({ from, to }) => [from.id, to.id]));
  const recorded = recordedIn(factId);
  const derivation = factId.slice(recorded.join("+").length);
  return recorded.map((id) => next.get(id) ?? id).join("+") + derivation;
}
