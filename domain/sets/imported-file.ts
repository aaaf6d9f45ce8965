import { z } from "zod";

/**
 * Why a question of a file was left out. syntax: it does not follow the format · kind: we have nothing like it, `detail`
 * says what it is called there · no-key: nothing in it is right · too-long: a text or the list of options is over our
 * limit · ranges: a number is right in several places · empty: it asks nothing · full: the set has all it can hold.
 */
export const SkipReason = z.enum(["syntax", "kind", "no-key", "too-long", "ranges", "empty", "full"]);
export type SkipReason = z.infer<typeof SkipReason>;

/**
 * What was changed on the way in. weights: answers had parts of full credit of their own, and count evenly here ·
 * picture: a picture was left out · case: capitals made a difference, and make none here.
 */
export const ImportNote = z.enum(["weights", "picture", "case"]);
export type ImportNote = z.infer<typeof ImportNote>;

/** A question that was left out, by the line on which it begins; `title`: its name or the beginning of its text. */
export const SkippedQuestion = z.strictObject({
  line: z.int().min(1),
  title: z.string().max(80),
  reason: SkipReason,
  detail: z.string().max(40).exactOptional(),
});
export type SkippedQuestion = z.infer<typeof SkippedQuestion>;

/** Questions that a set remembers as left out; of more, it knows the number. */
export const skippedMax = 100;

/** What a set remembers of the file that it was made of. */
export const ImportedFile = z.strictObject({
  name: z.string().max(80),
  skipped: z.array(SkippedQuestion).max(skippedMax),
  moreSkipped: z.int().min(0),
  /** What was changed in a question, by its place. */
  notes: z.record(z.string(), z.array(ImportNote)),
});
export type ImportedFile = z.infer<typeof ImportedFile>;
