import type { Bilingual } from "../language";
import { onceFor } from "../once-for";
import { areDisjoint, days } from "./denote";
import type { Fact } from "./fact";
import type { LedgerIndex } from "./index-ledger";
import type { EditorialNote } from "./ledger";
import { relate } from "./relate";
import type { ListValue } from "./value";
import { cellOf, valueId } from "./value-id";

/** Facts of one cell that do not agree, and how questions treat that. `note`: an editor's word on it. */
export type Conflict = Pick<EditorialNote, "id" | "kind" | "facts" | "treatment"> & { note?: Bilingual };
type Disagreement = Pick<Conflict, "kind" | "treatment">;

/**
 * Every conflict: an editor's notes as they stand, and for the pairs no note covers, what the facts say. A note on a fact
 * that was superseded is out of force with it: it spoke of another value.
 */
export const conflictsOf = onceFor((index: LedgerIndex): readonly Conflict[] => {
  const inForce = new Set(index.facts.map(({ id }) => id));
  const notes = index.ledger.notes.filter(({ facts }) => facts.every((id) => inForce.has(id)));
  const computed = pairsOf(index).flatMap(([one, other]): Conflict[] => {
    if (notes.some((note) => note.facts.includes(one.id) && note.facts.includes(other.id))) return [];
    const found = disagreement(index, one, other);
    return found ? [{ id: `c:${one.id}~${other.id}`, facts: [one.id, other.id], ...found }] : [];
  });
  return [...notes, ...computed];
});

function pairsOf(index: LedgerIndex): [Fact, Fact][] {
  const cells = new Set(index.facts.map(cellOf));
  return [...cells].flatMap((cell) => {
    const facts = index.factsInCell(cell);
    return facts.flatMap((one, at) => facts.slice(at + 1).map((other): [Fact, Fact] => [one, other]));
  });
}

function disagreement(index: LedgerIndex, one: Fact, other: Fact): Disagreement | undefined {
  if (one.value.type === "list" && other.value.type === "list") return disagreementOfLists(index, one, other);
  if (!index.property(one.property).single || valueId(one.value) === valueId(other.value)) return undefined;
  const relation = relate(index, one.value, other.value, { isClosedHere: true });
  if (haveTwoUnits(one, other) && relation !== "no") return { kind: "equivalent", treatment: "none" };
  if (one.value.type !== "number" && (relation === "yes" || implies(index, other, one)))
    return { kind: "precision", treatment: "none" };
  if (areTwoVoices(one, other)) return { kind: "speaker", treatment: "name the speaker" };
  return (
    disagreementInTime(index, one, other) ?? {
      kind: relation === "no" ? "value" : "precision",
      treatment: "name the source",
    }
  );
}

function disagreementInTime(index: LedgerIndex, one: Fact, other: Fact): Disagreement | undefined {
  if (index.property(one.property).temporal === "fixed") return undefined;
  if (!one.asOf || !other.asOf) return { kind: "undated", treatment: "name the source" };
  return areDisjoint(days(one.asOf), days(other.asOf)) ? { kind: "drift", treatment: "name the time" } : undefined;
}

const areTwoVoices = (one: Fact, other: Fact) => one.source === other.source && one.attributedTo !== other.attributedTo;
const implies = (index: LedgerIndex, one: Fact, other: Fact) =>
  relate(index, one.value, other.value, { isClosedHere: true }) === "yes";
const haveTwoUnits = (one: Fact, other: Fact) =>
  one.value.type === "number" && other.value.type === "number" && one.value.unit !== other.value.unit;

/** Lists that do not end only add up. */
function disagreementOfLists(index: LedgerIndex, one: Fact, other: Fact): Disagreement | undefined {
  const values = [one.value, other.value] as ListValue[];
  if (index.property(one.property).silenceIsOpen || values.some((list) => list.ends === "open")) return undefined;
  if (valueId(one.value) === valueId(other.value)) return undefined;
  return areTwoVoices(one, other)
    ? { kind: "speaker", treatment: "name the speaker" }
    : { kind: "list", treatment: "compare" };
}
