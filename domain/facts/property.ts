import { z } from "zod";
import { Bilingual } from "../language";

/** Phrase patterns of one language; tokens as in docs/how-to/write-a-pattern.md. */
export const Pattern = z.strictObject({
  /** Names the value: «عدد الدول الأعضاء في {s}». */
  nounPhrase: z.string().optional(),
  /** A statement. */
  say: z.string(),
  /** The statement with a whole list. */
  all: z.string().optional(),
  ask: z.array(z.string()),
  /** Asks for one of several. */
  many: z.string().optional(),
  /** Multiple select. */
  pick: z.string().optional(),
  /** Turned round: the value is given, the subject asked. */
  askSubject: z.array(z.string()).optional(),
  /** Instruction of a matching. */
  lead: z.string().optional(),
});
export type Pattern = z.infer<typeof Pattern>;

/** What may be said of what, how it behaves, and how it is worded. Data: a new property needs no code. */
export const Property = z.strictObject({
  id: z.string(),
  topic: z.string(),
  /** What the ledger calls it: «Number of members»; its topic's name where there is none. */
  name: Bilingual.optional(),
  /** Numbers of properties that share a series are drawn together over time. */
  series: z.string().optional(),
  subject: z.array(z.string()),
  value: z.enum(["number", "date", "entity", "list"]),
  /** Entity types its values may have. */
  range: z.array(z.string()).optional(),
  /** fixed: does not change · snapshot: true at `asOf` · cumulative: a running total up to `asOf`. */
  temporal: z.enum(["fixed", "snapshot", "cumulative"]),
  /** One value per subject, qualifiers and time: two different values exclude each other. */
  single: z.boolean(),
  /** One subject per value, so the question may be turned round. */
  singleSubject: z.boolean().optional(),
  /** Silence proves nothing, not even inside one source. */
  silenceIsOpen: z.boolean().optional(),
  /** Other properties whose facts could make an option right. */
  also: z.array(z.string()).optional(),
  /** Options from the same region, or of the same type, only. */
  sameRegion: z.boolean().optional(),
  sameType: z.boolean().optional(),
  /** Usable to tell events apart; and which properties' answers it gives away. */
  modifier: Bilingual.optional(),
  hides: z.array(z.string()).optional(),
  /** Deaths and the like: in the ledger, never asked for points. */
  sensitive: z.boolean().optional(),
  ar: Pattern,
  en: Pattern,
});
export type Property = z.infer<typeof Property>;
