import "server-only";
import type { CitedDocument } from "@/domain/documents/asking/cited-document";
import { documentLedger, type LedgerFact, unnamedIn } from "@/domain/documents/facts/document-ledger";
import { withFittingOptions } from "@/domain/documents/facts/fitting-options";
import { namedQuestions } from "@/domain/documents/facts/named-questions";
import { ownItem } from "@/domain/documents/facts/own-items";
import type { Mark } from "@/domain/documents/mark";
import type { Entity } from "@/domain/facts/entity";
import { makeQuestionBank } from "@/questions/question-bank";
import type { AnyItem } from "@/questions/registry";
import { corpus } from "../../corpus";
import { readItem } from "../../my-sets/set-body";
import { asItem, isSound } from "./sound-questions";

/** A question and the facts that it asks of. `name`: whose name is to be given, as marks denote it. */
export type FactQuestion = { item: AnyItem; facts: string[]; name?: string };

const knownTypes = new Set(["city", "country"]);
const knownPlaces = (): Entity[] => corpus().ledger.entities.filter(({ type }) => knownTypes.has(type));

/** What asks most of a learner first: where a fact gives more than is kept, the last are left out. */
const inOrder = ["numeric-entry", "date-entry", "who-said-it", "true-false", "cloze", "single-choice"];
const rank = ({ kind }: AnyItem): number => inOrder.indexOf(kind);

/**
 * The sound questions that a document's facts give, up to `most` on each: made from a ledger of that document alone by
 * what makes those of the corpus, with the same proofs, and held against the same rules. Equal input gives equal output.
 */
export function factQuestions(
  { cited, marks }: { cited: CitedDocument; marks: readonly Mark[] },
  facts: readonly LedgerFact[],
  most: number,
): FactQuestion[] {
  if (!facts.some(({ isAsked }) => isAsked)) return [];
  const ledger = documentLedger({ cited, marks, known: unnamedIn(cited.raw, knownPlaces()) }, facts);
  const fitting = makeQuestionBank(ledger, 1).items.ar.flatMap(
    (each) => withFittingOptions(each, cited.raw, marks) ?? [],
  );
  const banked = fitting.map((each) => {
    const own = ownItem(cited, facts, each);
    return { item: readItem(own.item), facts: own.facts };
  });
  const made = [...banked, ...named({ cited, marks }, facts)];
  const taken = new Map<string, number>();
  const kept = made
    .toSorted((one, other) => rank(one.item) - rank(other.item))
    .filter(({ item }) => {
      const before = taken.get(item.cell) ?? 0;
      if (before >= most || !isSound(item, cited)) return false;
      taken.set(item.cell, before + 1);
      return true;
    });
  return made.filter((question) => kept.includes(question));
}

/** Questions for the name of whoever a fact tells of, each beside what the fact gives otherwise. */
function named(ground: Parameters<typeof namedQuestions>[0], facts: readonly LedgerFact[]): FactQuestion[] {
  const asked = new Set(facts.flatMap(({ id, isAsked }) => (isAsked ? [id] : [])));
  return namedQuestions(ground, facts)
    .filter(({ fact }) => asked.has(fact))
    .map(({ question, fact, name }) => ({
      name,
      item: asItem({ ...question, cell: `fact|${ground.cited.source}|${fact}|name` }),
      facts: [fact],
    }));
}
