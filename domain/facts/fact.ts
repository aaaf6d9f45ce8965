import { z } from "zod";
import { Bilingual } from "../language";
import { CalendarDate, Value } from "./value";

/**
 * Where a fact stands in its document. `start`/`end` are UTF-16 units of the whole file, `paragraph` counts
 * non-empty lines from 1, `sha256` is the lowercase hex of the UTF-8 bytes of the slice. Never the words themselves.
 */
export const Reference = z.strictObject({
  paragraph: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** For a list: the member that this span names. */
  member: z.string().optional(),
});
export type Reference = z.infer<typeof Reference>;

/** stated: the document says it · doubted: see `doubt`, compared only · planned: announced, not yet done. */
export const Certainty = z.enum(["stated", "doubted", "planned"]);

/** One cell of the ledger as an editor wrote it: subject, property, value, and what limits it. */
export const RecordedFact = z
  .strictObject({
    id: z.string().regex(/^\d{3}\.[a-z0-9-]+$/),
    subject: z.string(),
    property: z.string(),
    value: Value,
    qualifiers: z.record(z.string(), Value).optional(),
    /** The day, month or year on which the value holds. */
    asOf: CalendarDate.optional(),
    /** The speaker; then the fact is a claim of theirs. */
    attributedTo: z.string().optional(),
    certainty: Certainty.default("stated"),
    askable: z.boolean().default(true),
    /** Why the fact is doubted or not asked. */
    reason: Bilingual.optional(),
    /** The fact in our own words; without it the property's `say` pattern words it. */
    gist: Bilingual.optional(),
    /** For editors: how the value was read. */
    note: z.string().optional(),
    /** How central the fact is to its document: 1 (detail) to 3 (headline). */
    weight: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
    references: z.array(Reference).min(1),
    /** The fact that this one corrects: from then on that one is not in force. */
    supersedes: z.string().optional(),
    /** What was wrong with the superseded fact, as learners are told whose results it changes. */
    correction: Bilingual.optional(),
  })
  .refine((fact) => (fact.askable && fact.certainty === "stated") || fact.reason, {
    message: "a fact that is doubted, planned or not asked says why in `reason`",
  });
export type RecordedFact = z.infer<typeof RecordedFact>;

/** A fact in the ledger: recorded in `source`, or derived `from` other facts by a rule. */
export type Fact = RecordedFact & { source: string; from?: string[] };
