import { z } from "zod";
import { Bilingual } from "../language";

/** A curated selection that attempts are made from: what to draw on, and how many questions by default. */
export const QuizSet = z.strictObject({
  /** The name of its file, and of its page. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: Bilingual,
  description: Bilingual,
  count: z.number().int().min(1).max(50),
  /** Each list narrows; without one, everything is drawn on. Sources and cells narrow by what questions rest on. */
  sources: z.array(z.string()).min(1).optional(),
  kinds: z.array(z.string()).min(1).optional(),
  topics: z.array(z.string()).min(1).optional(),
  properties: z.array(z.string()).min(1).optional(),
  subjects: z.array(z.string()).min(1).optional(),
  cells: z.array(z.string()).min(1).optional(),
  /** Speaks of war in a way that a teacher should know of beforehand. */
  sensitive: z.boolean().optional(),
});
export type QuizSet = z.infer<typeof QuizSet>;
