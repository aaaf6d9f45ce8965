import "server-only";
import type { ToldFact } from "@/domain/documents/facts/told-fact";
import type { Mark } from "@/domain/documents/mark";
import type { Decision, Decisions } from "@/domain/documents/review";
import { thresholds } from "@/domain/extraction/facts/candidate-fact";
import type { OwnDocument } from "./own-document";

/** A fact or a mark that is put to a document's teacher. `isProposed`: sure enough to be taken without a look. */
export type Thing = Pick<Mark, "id" | "sentence" | "paragraph" | "start" | "end"> & {
  isProposed: boolean;
  of: { fact: ToldFact } | { mark: Mark };
};

/** All that is put to a document's teacher, in reading order: facts before what else stands in their sentence. */
export function thingsIn({ facts, asked }: Pick<OwnDocument, "facts" | "asked">): Thing[] {
  const told = facts.map((fact): Thing => ({ ...placeOf(fact), of: { fact } }));
  const found = asked.map((mark): Thing => ({ ...placeOf(mark), of: { mark } }));
  return [...told, ...found].sort(
    (one, other) =>
      one.sentence.start - other.sentence.start ||
      Number("mark" in one.of) - Number("mark" in other.of) ||
      one.start - other.start,
  );
}

function placeOf({ id, sentence, paragraph, start, end, confidence }: ToldFact | Mark): Omit<Thing, "of"> {
  return { id, sentence, paragraph, start, end, isProposed: confidence >= thresholds.automatic };
}

/** What stands once whatever may be taken without a look is taken. */
export function withProposed(document: Pick<OwnDocument, "facts" | "asked" | "decisions">): Decisions {
  const open = thingsIn(document).filter(({ id, isProposed }) => isProposed && !document.decisions.has(id));
  const accepted = open.map(({ id }): [string, Decision] => [id, { verdict: "accepted" }]);
  return new Map([...document.decisions, ...accepted]);
}
