import type { Fact } from "./fact";
import type { Derivation } from "./ledger";
import type { NumberValue } from "./value";
import { cellOf, qualifiersId } from "./value-id";

/** What the rules add to the facts that were recorded. Two rules: the length of a list that ends, a sum over parts. */
export function derive(derivations: readonly Derivation[], facts: readonly Fact[]): Fact[] {
  return derivations.flatMap((derivation) =>
    derivation.rule === "count" ? counts(derivation, facts) : sums(derivation, facts),
  );
}

/** A derived fact stands for no reading of the text, so a stated one of its cell and source overrules it. */
export function isOverruled(derived: Fact, stated: readonly Fact[]): boolean {
  const cell = cellOf(derived);
  return stated.some((fact) => fact.source === derived.source && cellOf(fact) === cell);
}

function counts(rule: Extract<Derivation, { rule: "count" }>, facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => {
    if (fact.property !== rule.property || fact.value.type !== "list" || fact.value.ends === "open") return [];
    const value: NumberValue = { type: "number", number: fact.value.ids.length, unit: rule.unit };
    return [derivedFrom([fact], rule, value, fact.qualifiers)];
  });
}

type Part = Fact & { value: NumberValue };

function sums(rule: Extract<Derivation, { rule: "sum" }>, facts: readonly Fact[]): Fact[] {
  const groups = new Map<string, Part[]>();
  for (const fact of facts) {
    if (fact.property !== rule.property || !fact.qualifiers?.[rule.over] || !isPlainNumber(fact)) continue;
    const { [rule.over]: _part, ...rest } = fact.qualifiers;
    const voice = [fact.source, fact.asOf, fact.attributedTo].join("|");
    const group = [fact.subject, qualifiersId(rest), fact.value.unit, voice].join("|");
    groups.set(group, [...(groups.get(group) ?? []), fact]);
  }
  return [...groups.values()].filter((parts) => parts.length > 1).map((parts) => sumOf(parts, rule));
}

const isPlainNumber = (fact: Fact): fact is Part => fact.value.type === "number" && !fact.value.operator;

function sumOf(parts: Part[], rule: Extract<Derivation, { rule: "sum" }>): Fact {
  const [first] = parts as [Part];
  const { [rule.over]: _part, ...rest } = first.qualifiers ?? {};
  const rounding = parts.reduce((total, part) => total + (part.value.roundedBy ?? 0), 0);
  const value: NumberValue = {
    type: "number",
    number: parts.reduce((total, part) => total + part.value.number, 0),
    unit: first.value.unit,
    ...(rounding ? { roundedBy: rounding } : {}),
  };
  return derivedFrom(parts, rule, value, Object.keys(rest).length ? rest : undefined);
}

/** As sure, and as askable, as the least sure of its parts. */
function derivedFrom(parts: Fact[], rule: Derivation, value: NumberValue, qualifiers: Fact["qualifiers"]): Fact {
  const [first] = parts as [Fact];
  const weakest = parts.find((part) => part.certainty !== "stated" || !part.askable) ?? first;
  return {
    id: `${parts.map((part) => part.id).join("+")}#${rule.id}`,
    source: first.source,
    subject: first.subject,
    property: rule.into,
    value,
    ...(qualifiers ? { qualifiers } : {}),
    ...(first.asOf ? { asOf: first.asOf } : {}),
    ...(first.attributedTo ? { attributedTo: first.attributedTo } : {}),
    certainty: weakest.certainty,
    askable: parts.every((part) => part.askable),
    ...(weakest.reason ? { reason: weakest.reason } : {}),
    weight: 1,
    references: parts.flatMap((part) => part.references),
    from: parts.map((part) => part.id),
  };
}
