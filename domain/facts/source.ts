import { z } from "zod";
import { Bilingual } from "../language";
import { CalendarDate } from "./value";

/** What may be known of a document without its text. */
export const Source = z.strictObject({
  /** The document's file name without `.txt`. */
  id: z.string(),
  /** The short number that its facts' ids begin with. */
  number: z.string().regex(/^\d{3}$/),
  language: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  characters: z.number().int().positive(),
  /** Paraphrased, or cut to six words. */
  title: Bilingual,
  publisher: Bilingual.nullable(),
  published: z.strictObject({
    on: CalendarDate,
    stated: z.boolean(),
    /** Why we think so, when the document does not state it. */
    reason: Bilingual.optional(),
  }),
  /** Two names for stems: by date, and by topic for questions that ask a date. */
  names: z.strictObject({ dated: Bilingual, topical: Bilingual }),
  /** Paragraph number → what it speaks of, in our own words; names every matter a fact of it speaks of. */
  gists: z.record(z.string(), Bilingual),
  /** Paragraphs whose facts are all recorded: only these may be asked as evidence. */
  completeParagraphs: z.array(z.number().int().positive()).default([]),
});
export type Source = z.infer<typeof Source>;
