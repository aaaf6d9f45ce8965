import type { Fact } from "../../facts/fact";
import type { EditorialNote } from "../../facts/ledger";
import { valueId } from "../../facts/value-id";
import type { Bilingual } from "../../language";
import type { Ground } from "../ground";
import { isLike, sayOf } from "./asked-cells";
import type { DraftReading } from "./draft-reading";
import { factsStated } from "./facts-stated";

/** Why what is asked is not to be asked. `isOfItsDocument`: yet it is fair to ask what the document named says. */
export type Unfit = { note: Bilingual; isOfItsDocument: boolean };

/** An editor's word on why what is asked is not to be asked: every fact that bears the key out is unfit. */
export function unfitNote(reading: DraftReading, ground: Ground): Unfit | undefined {
  const facts = bearing(reading, ground);
  const notes = facts.map((fact) => noteAgainst(fact, ground));
  const [note] = notes;
  if (!note || !notes.every((each) => each !== undefined)) return undefined;
  const mayBeTold = facts.every(({ property }) => ofDocuments.has(property)) && note.kind !== "undated";
  return {
    note: note.note,
    isOfItsDocument: reading.scope.namesDocument && (mayBeTold || note.treatment !== "do not ask"),
  };
}

/** How many took part, and when it began: documents differ on these, and each tells its own. */
const ofDocuments: ReadonlySet<string> = new Set(["member-count", "participant-count", "op-countries", "date"]);

/** What an editor holds against asking a fact; a second voice or a second unit is no reason. */
function noteAgainst(fact: Fact, { index }: Ground): EditorialNote | undefined {
  if (fact.askable && fact.certainty === "stated") return undefined;
  return index.ledger.notes.find(
    ({ facts, treatment, kind }) =>
      facts.includes(fact.id) &&
      kind !== "speaker" &&
      (treatment === "do not ask" ||
        (!fact.askable && treatment !== "none" && fact.certainty === "stated") ||
        (kind === "error" && fact.certainty === "doubted" && treatment === "compare")),
  );
}

function bearing(reading: DraftReading, ground: Ground): Fact[] {
  const [key] = reading.keys;
  if (reading.kind === "true-false") return factsStated(reading);
  if (!key) return [];
  const { sources } = reading.scope;
  // Whatever time the stem names: it may be just the time that is wrong.
  return reading.asked.flatMap(({ facts }) =>
    facts
      .filter(({ source }) => sources.length === 0 || sources.includes(source))
      .filter(({ value }) => isLike(value, key, ground) && sayOf(value, key, ground) === "same"),
  );
}

/** The facts of a cell that the key answers have values of the key's precision that are not one another. */
export function isDisputed(reading: DraftReading, ground: Ground): boolean {
  const [key] = reading.keys;
  if (!key || reading.kind === "multiple-select") return false;
  const differing = ground.conflicts.filter(
    ({ kind, treatment }) => kind === "value" || kind === "list" || treatment === "compare",
  );
  return reading.asked.some(({ facts, property }) => {
    if (
      property.temporal !== "fixed" ||
      !facts.some(({ value }) => isLike(value, key, ground) && sayOf(value, key, ground) === "same")
    )
      return false;
    return differing.some(({ facts: among }) => {
      const own = facts.filter(({ id, value }) => among.includes(id) && isAsPrecise(value, key.date));
      return (
        new Set(own.map(({ value }) => valueId(value))).size > 1 && own.every(({ value }) => value.type !== "list")
      );
    });
  });
}

const isAsPrecise = (value: Fact["value"], date: string | undefined) =>
  value.type !== "date" || value.iso.length <= (date?.length ?? 0);
