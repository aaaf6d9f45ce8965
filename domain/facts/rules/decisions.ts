import type { Fact } from "../fact";
import type { LedgerProblem, Rule } from "./known";
import { faultsOfValue } from "./values";

/** What editors decided (derivations, vetoes, notes) names things that exist, and is kept by the facts. */
export const decisions: Rule = (known) => {
  const { ledger, properties, units, entities } = known;
  const facts = new Map(ledger.facts.map((fact) => [fact.id, fact]));
  const found: LedgerProblem[] = [];
  for (const derivation of ledger.derivations) {
    const add = (message: string) => found.push({ part: "derivations", id: derivation.id, message });
    if (!properties.has(derivation.property)) add(`«${derivation.property}» is no property.`);
    if (properties.get(derivation.into)?.value !== "number") add(`«${derivation.into}» is no property with a number.`);
    if (derivation.rule === "count" && !units.has(derivation.unit)) add(`«${derivation.unit}» is no unit.`);
  }
  for (const veto of ledger.vetoes) {
    const add = (message: string) => found.push({ part: "vetoes", id: `${veto.property}:${veto.subject}`, message });
    if (!entities.has(veto.subject)) add(`«${veto.subject}» is no entity.`);
    if (!properties.has(veto.property)) add(`«${veto.property}» is no property.`);
    for (const message of faultsOfValue(veto.value, known)) add(message);
  }
  for (const note of ledger.notes) {
    const add = (message: string) => found.push({ part: "notes", id: note.id, message });
    for (const id of note.facts) {
      const fact = facts.get(id);
      if (!fact) add(`«${id}» is no fact.`);
      if (fact && note.treatment === "do not ask" && isAsked(fact))
        add(`It says not to ask «${id}», which is askable.`);
    }
  }
  return found;
};

const isAsked = (fact: Fact) => fact.askable && fact.certainty === "stated";
