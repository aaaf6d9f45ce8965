import type { Fact } from "../fact";
import type { Derivation, EditorialNote, Veto } from "../ledger";
import { type Known, type LedgerProblem, type Rule, where } from "./known";
import { faultsOfValue } from "./values";

/** What editors decided (derivations, vetoes, notes) names things that exist, and is kept by the facts. */
export const decisions: Rule = (known) => {
  const { derivations, vetoes, notes, facts } = known.ledger;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const problems = (part: LedgerProblem["part"], id: string, messages: string[]): LedgerProblem[] =>
    messages.map((message) => ({ part, id, message }));
  return [
    ...derivations.flatMap((each) => problems("derivations", each.id, faultsOfDerivation(each, known))),
    ...vetoes.flatMap((each) => problems("vetoes", `${each.property}:${each.subject}`, faultsOfVeto(each, known))),
    ...notes.flatMap((each) => problems("notes", each.id, faultsOfNote(each, byId))),
  ];
};

const faultsOfDerivation = (derivation: Derivation, { properties, units }: Known) =>
  where([
    [!properties.has(derivation.property), `«${derivation.property}» is no property.`],
    [properties.get(derivation.into)?.value !== "number", `«${derivation.into}» is no property with a number.`],
    [
      derivation.rule === "count" && !units.has(derivation.unit),
      derivation.rule === "count" ? `«${derivation.unit}» is no unit.` : "",
    ],
  ]);

const faultsOfVeto = ({ subject, property, value }: Veto, known: Known) => [
  ...where([
    [!known.entities.has(subject), `«${subject}» is no entity.`],
    [!known.properties.has(property), `«${property}» is no property.`],
  ]),
  ...faultsOfValue(value, known),
];

const faultsOfNote = ({ facts, treatment }: EditorialNote, byId: ReadonlyMap<string, Fact>) =>
  facts.flatMap((id) => {
    const fact = byId.get(id);
    const isAsked = Boolean(fact?.askable) && fact?.certainty === "stated";
    return where([
      [!fact, `«${id}» is no fact.`],
      [isAsked && treatment === "do not ask", `It says not to ask «${id}», which is askable.`],
    ]);
  });
