import "server-only";
import { hasHole, type ToldFact } from "@/domain/documents/facts/told-fact";
import { isProse, type Mark, type MarkType } from "@/domain/documents/mark";
import type { Decision, Decisions } from "@/domain/documents/review";
import { thresholds } from "@/domain/extraction/facts/candidate-fact";
import type { OwnDocument } from "../own-document";
import type { ReadDocument } from "../read-document";

/** A fact or a mark that is put to a document's teacher. `isProposed`: sure enough to be taken without a look. */
export type Thing = Pick<Mark, "id" | "sentence" | "paragraph" | "start" | "end"> & {
  isProposed: boolean;
  of: { fact: ToldFact } | { mark: Mark };
};

/** With fewer proposed than a set can choose ten from, names that are less sure are proposed too, the surest first. */
const fewest = 18;
const fairlySure: readonly Partial<Record<MarkType, number>>[] = [
  { organisation: 0.8, person: 0.85 },
  { organisation: 0.75, person: 0.75, place: 0.75 },
  { organisation: 0.75, person: 0.75, place: 0.75, nation: 0.75 },
];

/** With so many facts, dates, figures and quotations proposed, gaps for names are left to be chosen. */
const enough = 20;

/** All that is put to a document's teacher, in reading order: facts before what else stands in their sentence. */
export function thingsIn({ cited: { raw }, facts, asked }: Found): Thing[] {
  const told = facts.map((fact): Thing => ({ ...placeOf(fact), isProposed: isSureFact(fact), of: { fact } }));
  const sure = asked.filter((mark) => isSure(mark) && isProse(raw, mark));
  const first = sure.filter(({ type }) => type === "date" || type === "quantity" || type === "quote");
  const toldCount = told.filter(({ isProposed }) => isProposed).length;
  const sound = toldCount + first.length < enough ? sure : first;
  let proposed = new Set(sound);
  for (const least of fairlySure)
    if (toldCount + proposed.size < fewest)
      proposed = new Set([...sure, ...asked.filter((mark) => isAtLeast(mark, least) && isProse(raw, mark))]);
  const found = asked.map((mark): Thing => ({ ...placeOf(mark), isProposed: proposed.has(mark), of: { mark } }));
  return [...told, ...found].sort(
    (one, other) =>
      one.sentence.start - other.sentence.start ||
      Number("mark" in one.of) - Number("mark" in other.of) ||
      one.start - other.start,
  );
}

type Found = Pick<ReadDocument, "cited" | "facts" | "asked">;

const isSure = ({ confidence }: { confidence: number }): boolean => confidence >= thresholds.automatic;

/** A gap in a sentence is right whatever was read of it. */
const isSureFact = (fact: ToldFact): boolean => isSure(fact) || (hasHole(fact.sort) && fact.confidence >= holeMin);
const holeMin = 0.75;

const isAtLeast = ({ type, confidence }: Mark, least: (typeof fairlySure)[number]): boolean =>
  confidence >= (least[type] ?? 1);

const placeOf = ({ id, sentence, paragraph, start, end }: ToldFact | Mark): Omit<Thing, "of" | "isProposed"> => ({
  ...{ id, sentence, paragraph, start, end },
});

/** What its teacher has said nothing of yet. */
export const openThings = (document: Found & Pick<OwnDocument, "decisions">): Thing[] =>
  thingsIn(document).filter(({ id }) => !document.decisions.has(id));

/** What stands once whatever may be taken without a look is taken. */
export function withProposed(document: Found & Pick<OwnDocument, "decisions">): Decisions {
  const open = openThings(document).filter(({ isProposed }) => isProposed);
  const accepted = open.map(({ id }): [string, Decision] => [id, { verdict: "accepted" }]);
  return new Map([...document.decisions, ...accepted]);
}
