import type { Entity } from "../entity";
import type { Known, LedgerProblem, Rule } from "./known";

/** Entities name types, classes and other entities that exist, and can be put into any sentence. */
export const entities: Rule = (known) =>
  known.ledger.entities.flatMap((entity) =>
    faults(entity, known).map((message): LedgerProblem => ({ part: "entities", id: entity.id, message })),
  );

function faults(entity: Entity, known: Known): string[] {
  const found: string[] = [];
  if (!known.types.has(entity.type)) found.push(`Its type «${entity.type}» is not in types.json.`);
  if (entity.class && !known.classes.has(entity.class))
    found.push(`Its class «${entity.class}» is not in classes.json.`);
  for (const id of [entity.partOf, ...(entity.overlaps ?? [])]) {
    if (id && !known.entities.has(id)) found.push(`It names «${id}», which is no entity.`);
    if (id === entity.id) found.push("It names itself.");
  }
  if (isPartOfItself(entity, known)) found.push("Following «partOf» leads back to it.");
  if (entity.tenure && entity.tenure[0] > entity.tenure[1]) found.push("Its tenure ends before it begins.");
  if (hasCaseEnding(entity))
    found.push("Its Arabic plural ends in -un or -in, which no sentence can take in every case.");
  return found;
}

function isPartOfItself(entity: Entity, { entities: all }: Known): boolean {
  const seen = new Set<string>();
  let whole = entity.partOf;
  while (whole && !seen.has(whole)) {
    if (whole === entity.id) return true;
    seen.add(whole);
    whole = all.get(whole)?.partOf;
  }
  return false;
}

/** Sound masculine plurals change with their place in the sentence: waw-nun, ya-nun at the end of the first word. */
const hasCaseEnding = ({ ar }: Entity) =>
  Boolean(ar.plural && /[\u0648\u064a]\u0646$/.test(ar.name.split(" ")[0] ?? ""));
