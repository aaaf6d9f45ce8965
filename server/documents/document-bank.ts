import "server-only";
import { documentLedger, type LedgerFact, unnamedIn } from "@/domain/documents/facts/document-ledger";
import { ownItem } from "@/domain/documents/facts/own-items";
import type { Mark } from "@/domain/documents/mark";
import type { CitedDocument } from "@/domain/documents/mark-questions";
import type { Entity } from "@/domain/facts/entity";
import { makeQuestionBank } from "@/questions/question-bank";
import type { AnyItem } from "@/questions/registry";
import { corpus } from "../corpus";
import { readItem } from "../my-sets/set-body";
import { isSound } from "./sound-questions";

/** A question and the facts that it asks of. */
export type FactQuestion = { item: AnyItem; facts: string[] };

const knownTypes = new Set(["city", "country"]);
const knownPlaces = (): Entity[] => corpus().ledger.entities.filter(({ type }) => knownTypes.has(type));

/**
 * The sound questions that a document's facts give: made from a ledger of that document alone by what makes those of the
 * corpus, with the same proofs, and held against the same rules. Equal input gives equal output.
 */
export function factQuestions(
  cited: CitedDocument,
  marks: readonly Mark[],
  facts: readonly LedgerFact[],
): FactQuestion[] {
  if (!facts.some(({ isAsked }) => isAsked)) return [];
  const ledger = documentLedger({ cited, marks, known: unnamedIn(cited.raw, knownPlaces()) }, facts);
  return makeQuestionBank(ledger, 1).items.ar.flatMap((made) => {
    const own = ownItem(cited, facts, made);
    const item = readItem(own.item);
    return isSound(item) ? [{ item, facts: own.facts }] : [];
  });
}
