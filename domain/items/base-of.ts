import type { Fact, Reference } from "../facts/fact";
import type { Scope } from "../facts/query";
import type { Value } from "../facts/value";
import { cellOf } from "../facts/value-id";
import type { Language } from "../language";
import { onceFor } from "../once-for";
import { evidenceOf } from "../wording/evidence-of";
import { referencesFor } from "../wording/explain";
import { priorDifficulty } from "./difficulty";
import { hashId } from "./hash-id";
import type { ItemBase, Proof } from "./item";
import type { Workshop } from "./workshop";

/** What an item is about, before any words. */
export type Subject = {
  kind: string;
  /** What of the cell is asked: «value», «subject», one member. With cell, unit and scope it makes the id. */
  asked: string;
  scope: Scope;
  /** Facts it rests on; the first one's cell is what is learnt. */
  facts: readonly Fact[];
  /** One member of a list, when only that is asked. */
  member?: Value;
  /** Another cell than the first fact's, for items over several. */
  cell?: string;
  trueElsewhere?: number;
};

/** What a draft leaves to be worded. */
export type BaseDraft = Omit<ItemBase, "version" | "stem" | "scopeText" | "explanation" | "perOption" | "proof">;

/**
 * A question's id: a hash of kind, cell, unit, what is asked, and scope. No wording, no value and no fact id is in it,
 * so a corrected value or phrase keeps it.
 */
export function questionId({ kind, asked, scope, facts, cell }: Subject): string {
  const [first] = facts;
  const unit = first?.value.type === "number" ? first.value.unit : "";
  const { source = "", asOf = "", attributedTo = "" } = scope;
  return hashId([kind, cell ?? (first ? cellOf(first) : ""), unit, asked, source, asOf, attributedTo].join("\n"));
}

/** An option's id: a hash of its question and its value, so that neither order nor language is in it. */
export const optionId = (question: string, value: string): string => hashId(`${question}\n${value}`).slice(0, 10);

/**
 * Everything of an item that is not worded by its kind. A kind adds the rest by `Object.assign`: an object literal that
 * goes on after a spread takes fifty times as long.
 */
export function baseOf(workshop: Workshop, subject: Subject, lang: Language): BaseDraft {
  const { kind, scope, facts, member, trueElsewhere = 0 } = subject;
  const { index, disputes } = workshop;
  const first = facts[0] as Fact;
  return {
    id: questionId(subject),
    lang,
    cell: subject.cell ?? cellOf(first),
    subject: first.subject,
    topic: index.property(first.property).topic,
    facts: facts.map(({ id }) => id),
    references: facts.flatMap((fact) => referencesFor(fact, member).map(located(fact))),
    evidence: evidenceOf(index, disputes, facts, lang, member),
    scope,
    difficulty: priorDifficulty(kind, { trueElsewhere, weight: first.weight }),
  };
}

/** A reference is the same object in every item that rests on its fact. */
const located = onceFor((fact: Fact) =>
  onceFor((reference: Reference): ItemBase["references"][number] => ({ ...reference, source: fact.source })),
);

/** Proofs as an item stores them: by option id. */
export const proofsFor = (question: string, proofs: readonly Proof[]): Proof[] =>
  proofs.map((proof) => Object.assign({}, proof, { option: optionId(question, proof.option) }));
