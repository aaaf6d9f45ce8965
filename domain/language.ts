import { z } from "zod";

/** The languages content is worded in. The interface may speak more. */
export const languages = ["ar", "en"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** One text in both languages, in our own words. */
export const Bilingual = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;
