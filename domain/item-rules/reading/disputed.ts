import type { Fact } from "../../facts/fact";
import { valueId } from "../../facts/value-id";
import type { Bilingual } from "../../language";
import type { Ground } from "../ground";
import { isLike, sayOf } from "./asked-cells";
import type { DraftReading } from "./draft-reading";
import { factsStated } from "./facts-stated";

/** An editor's word on why what is asked is not to be asked: every fact that bears the key out is unfit. */
export function unfitNote(reading: DraftReading, ground: Ground): Bilingual | undefined {
  const facts = bearing(reading, ground);
  const notes = facts.map((fact) => noteAgainst(fact, ground));
  return facts.length > 0 && notes.every((note) => note !== undefined) ? notes[0] : undefined;
}

/** What an editor holds against asking a fact; a second voice or a second unit is no reason. */
function noteAgainst(fact: Fact, { index }: Ground): Bilingual | undefined {
  if (fact.askable && fact.certainty === "stated") return undefined;
  const note = index.ledger.notes.find(
    ({ facts, treatment, kind }) =>
      facts.includes(fact.id) &&
      kind !== "speaker" &&
      (treatment === "do not ask" ||
        (!fact.askable && treatment !== "none" && fact.certainty === "stated") ||
        (kind === "error" && fact.certainty === "doubted" && treatment === "compare")),
  );
  return note?.note;
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
