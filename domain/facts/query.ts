import { z } from "zod";
import type { Fact } from "./fact";
import type { Value } from "./value";

/** What a stem fixes: document, time, speaker. */
export const Scope = z.strictObject({
  source: z.string().optional(),
  asOf: z.string().optional(),
  attributedTo: z.string().optional(),
});
export type Scope = z.infer<typeof Scope>;

/** What is asked of the ledger; without a subject, of any subject. */
export type Query = {
  subject?: string;
  property: string;
  qualifiers?: Record<string, Value>;
  scope: Scope;
};

/** The query that `fact` answers, under `scope`. */
export const queryOf = (fact: Fact, scope: Scope): Query => ({
  subject: fact.subject,
  property: fact.property,
  ...(fact.qualifiers ? { qualifiers: fact.qualifiers } : {}),
  scope,
});
