import { z } from "zod";
import { Reference } from "../facts/fact";
import { Scope } from "../facts/query";
import { Language } from "../language";

/** Ids are hashes of six characters or more, so that they say nothing; only `true` and `false` are words. */
export const Option = z.strictObject({ id: z.string().min(4), text: z.string().min(1) });
export type Option = z.infer<typeof Option>;

/**
 * Why a wrong option is wrong. contradicted: a fact in scope excludes it · unsupported: no document says it.
 * `checked`: every fact that speaks to the question in the wide reading. It holds for one ledger only.
 */
export const Proof = z.strictObject({
  option: z.string(),
  verdict: z.enum(["contradicted", "unsupported"]),
  checked: z.array(z.string()),
  because: z.string(),
  /** The fact that this value really belongs to. */
  belongsTo: z.string().optional(),
});
export type Proof = z.infer<typeof Proof>;

/**
 * One link of the chain answer → fact → document, as it stood when the item was made. Everything is worded in the
 * item's language, dates and the speaker's name too; only ids are not.
 */
export const Evidence = z.strictObject({
  fact: z.string(),
  statement: z.string(),
  asOf: z.string().optional(),
  attributedTo: z.string().optional(),
  source: z.strictObject({
    id: z.string(),
    title: z.string(),
    /** null: the document does not name one. */
    publisher: z.string().nullable(),
    published: z.string(),
    /** Why the date is believed, when the document does not state it. */
    inferredBecause: z.string().optional(),
  }),
  paragraph: z.number().int().positive(),
  gist: z.string().optional(),
  /** What other documents say instead, and how that is treated. */
  conflict: z.string().optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/**
 * What of a question a teacher wrote: its words alone, or all of it. `backing`: why its key is right, in the teacher's
 * own words; a question that rests on no fact has it.
 */
export const Authorship = z.strictObject({
  wrote: z.enum(["words", "question"]),
  backing: z.string().min(1).optional(),
});
export type Authorship = z.infer<typeof Authorship>;

/** A stored question without what is special to its kind. Kinds extend it with `kind`, `key` and their own fields. */
export const ItemBase = z.strictObject({
  /** Hash of kind, cell, what is asked and scope: no wording, no value. A correction keeps it. */
  id: z.string(),
  /** Hash of everything a learner can see or be graded by: a correction changes it. */
  version: z.string(),
  lang: Language,
  /** property|subject|qualifiers: what one learns by it. */
  cell: z.string(),
  subject: z.string(),
  topic: z.string(),
  stem: z.string().min(1),
  /** The part of the stem that names document or speaker: its exact beginning, shown apart on screen. */
  scopeText: z.string().optional(),
  explanation: z.string().min(1),
  /** Feedback for an option, by option id. */
  perOption: z.record(z.string(), z.string()),
  facts: z.array(z.string()),
  references: z.array(Reference.extend({ source: z.string() })),
  evidence: z.array(Evidence),
  /** Absent: all of it was made from the ledger. */
  byTeacher: Authorship.optional(),
  scope: Scope,
  proof: z.array(Proof),
  /** Estimate, 0 (easy) to 1 (hard), until answers give a facility. */
  difficulty: z.number().min(0).max(1),
});
export type ItemBase = z.infer<typeof ItemBase>;

/** Facts, references and evidence all stand; only a teacher's own question may give the teacher's words instead. */
export const isBacked = ({ facts, references, evidence, byTeacher }: ItemBase): boolean =>
  (facts.length > 0 && references.length > 0 && evidence.length > 0) ||
  (byTeacher?.wrote === "question" && byTeacher.backing !== undefined);
