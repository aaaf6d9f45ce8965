import "server-only";
import { z } from "zod";

/** Longest name on a card, in characters as a reader counts them. */
export const nameCharactersMax = 24;

/** Most UTF-16 units that 24 such characters take, so that stacked marks cannot make one of thousands. */
const nameUnitsMax = 120;

const segmenter = new Intl.Segmenter("ar", { granularity: "grapheme" });
const charactersOf = (text: string) => [...segmenter.segment(text)].length;

/** Control characters, bidirectional controls among them, and what no font draws: a name is shown to strangers. */
const unshown = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Surrogate}]/gu;
/** The joiners are needed in Persian, in Urdu and in family emoji. */
const joiners = /[\u200C\u200D]/;

/** A name as it may stand on a card: one line, no controls, no outer spaces; `undefined` for an empty one. */
export const ShareName = z
  .string()
  .max(1000)
  .transform((name) =>
    name
      .normalize("NFC")
      .replace(/\s+/gu, " ")
      .replace(unshown, (character) => (joiners.test(character) ? character : ""))
      .trim(),
  )
  .pipe(
    z.string().refine((name) => charactersOf(name) <= nameCharactersMax && name.length <= nameUnitsMax, {
      params: { fault: "too-long", max: nameCharactersMax },
    }),
  )
  .transform((name) => name || undefined);
