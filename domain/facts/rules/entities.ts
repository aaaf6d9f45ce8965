import type { Entity } from "../entity";
import { type Known, type LedgerProblem, type Rule, where } from "./known";

/** Entities name types, classes and other entities that exist, and can be put into any sentence. */
export const entities: Rule = (known) =>
  known.ledger.entities.flatMap((entity) =>
    faults(entity, known).map((message): LedgerProblem => ({ part: "entities", id: entity.id, message })),
  );

function faults(entity: Entity, known: Known): string[] {
  const { type, partOf, overlaps = [], tenure } = entity;
  const named = [partOf, ...overlaps].filter((id) => id !== undefined);
  return [
    ...where([
      [!known.types.has(type), `Its type «${type}» is not in types.json.`],
      [
        entity.class !== undefined && !known.classes.has(entity.class),
        `Its class «${entity.class}» is not in classes.json.`,
      ],
      [named.includes(entity.id), "It names itself."],
      [isPartOfItself(entity, known), "Following «partOf» leads back to it."],
      [tenure !== undefined && tenure[0] > tenure[1], "Its tenure ends before it begins."],
      [hasCaseEnding(entity), "Its Arabic plural ends in -un or -in, which no sentence can take in every case."],
    ]),
    ...named.filter((id) => !known.entities.has(id)).map((id) => `It names «${id}», which is no entity.`),
  ];
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
