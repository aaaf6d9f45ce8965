import "server-only";
import type { CitedDocument } from "@/domain/documents/asking/cited-document";
import type { LedgerFact } from "@/domain/documents/facts/document-ledger";
import { reviewedFacts } from "@/domain/documents/facts/reviewed-facts";
import { isUnder, type ToldFact } from "@/domain/documents/facts/told-fact";
import type { Mark } from "@/domain/documents/mark";
import { type Decisions, reviewedMarks } from "@/domain/documents/review";
import type { AnyItem } from "@/questions/registry";
import type { ReadDocument } from "../read-document";
import { factQuestions } from "./fact-questions";
import { soundQuestion } from "./sound-questions";

/** All that a document tells: what is asked is what its teacher accepted, and all of it stands against wrong options. */
export function toldFacts({ cited, facts, silent }: ReadDocument, decisions: Decisions): LedgerFact[] {
  const isAccepted = ({ id }: ToldFact) => decisions.get(id)?.verdict === "accepted";
  return [
    ...reviewedFacts(cited.raw, facts, decisions).map((fact) => ({ ...fact, isAsked: isAccepted(fact) })),
    ...silent.map((fact) => ({ ...fact, isAsked: false })),
  ];
}

/** One way to ask for each thing is enough to choose from. */
export const mostOfOneFact = 4;

/**
 * The questions made from what a teacher accepted: of facts first, then of marks where no fact of theirs is asked; what
 * means the same once.
 */
export function questionsOf(read: ReadDocument, decisions: Decisions): AnyItem[] {
  const { cited, marks, besides, asked } = read;
  const isAccepted = ({ id }: { id: string }) => decisions.get(id)?.verdict === "accepted";
  const standing = reviewedMarks(cited.raw, marks, decisions);
  const told = toldFacts(read, decisions);
  const ofFacts = factQuestions({ cited, marks: standing }, told, mostOfOneFact);
  const covered = new Set(ofFacts.flatMap(({ facts: ids }) => ids));
  const bare = told.filter((fact) => fact.isAsked && !covered.has(fact.id) && !isMerged(decisions, fact));
  const accepted = new Set(asked.filter(isAccepted).map(({ id }) => id));
  for (const mark of marks) if (bare.some((fact) => isUnder(mark, fact))) accepted.add(mark.id);
  const others = reviewedMarks(cited.raw, besides, decisions);
  return [...ofFacts.map(({ item }) => item), ...ofMarks(cited, { standing, others }, accepted)];
}

const isMerged = (decisions: Decisions, { id }: ToldFact) => decisions.get(id)?.same !== undefined;

type Marks = { standing: readonly Mark[]; others: readonly Mark[] };

function ofMarks(cited: CitedDocument, { standing, others }: Marks, accepted: ReadonlySet<string>): AnyItem[] {
  const seen = new Set<string>();
  return [...standing, ...others].flatMap((mark) => {
    if (!accepted.has(mark.id) || seen.has(mark.denotes)) return [];
    const question = soundQuestion(cited, mark, standing);
    if (question) seen.add(mark.denotes);
    return question ?? [];
  });
}

/** What a set could ask side by side: one question of each thing. */
export const countThings = (questions: readonly AnyItem[]): number => new Set(questions.map(({ cell }) => cell)).size;
