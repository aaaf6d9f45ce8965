import { z } from "zod";
import { Bilingual } from "../language";
import { Entity, EntityType, EventClass, Unit } from "./entity";
import type { Fact } from "./fact";
import { Property } from "./property";
import type { Source } from "./source";
import { Value } from "./value";

/** What results and progress are grouped by: «dates», «numbers and cost». */
export const Topic = z.strictObject({ id: z.string(), name: Bilingual });
export type Topic = z.infer<typeof Topic>;

/** Outside knowledge: it can stop an option, it never makes a key. */
export const Veto = z.strictObject({ subject: z.string(), property: z.string(), value: Value, reason: Bilingual });
export type Veto = z.infer<typeof Veto>;

/** count: the length of a list that ends · sum: the total over one qualifier's parts. */
export const Derivation = z.discriminatedUnion("rule", [
  z.strictObject({
    id: z.string(),
    rule: z.literal("count"),
    property: z.string(),
    into: z.string(),
    unit: z.string(),
  }),
  z.strictObject({ id: z.string(), rule: z.literal("sum"), property: z.string(), over: z.string(), into: z.string() }),
]);
export type Derivation = z.infer<typeof Derivation>;

/** An editor's word on a conflict or an error: it overrides what is computed, and says why. */
export const EditorialNote = z.strictObject({
  id: z.string(),
  kind: z.enum(["value", "drift", "list", "undated", "speaker", "precision", "equivalent", "error", "duplicate"]),
  facts: z.array(z.string()).min(1),
  treatment: z.enum(["name the source", "name the time", "name the speaker", "compare", "do not ask", "none"]),
  note: Bilingual,
});
export type EditorialNote = z.infer<typeof EditorialNote>;

/** A question that is no longer asked, for a reason that no fact holds. `id`: the question's, in every version of it. */
export const Withdrawal = z.strictObject({ id: z.string().regex(/^[0-9a-z]{14}$/), reason: Bilingual });
export type Withdrawal = z.infer<typeof Withdrawal>;

/** Everything questions are made from. Plain data; `indexLedger` makes it searchable. */
export type Ledger = {
  sources: Source[];
  units: Unit[];
  types: EntityType[];
  classes: EventClass[];
  topics: Topic[];
  entities: Entity[];
  properties: Property[];
  facts: Fact[];
  derivations: Derivation[];
  vetoes: Veto[];
  notes: EditorialNote[];
  withdrawals: Withdrawal[];
};
export const ledgerParts = {
  units: Unit,
  types: EntityType,
  classes: EventClass,
  topics: Topic,
  entities: Entity,
  properties: Property,
  derivations: Derivation,
  vetoes: Veto,
  notes: EditorialNote,
  withdrawals: Withdrawal,
};
