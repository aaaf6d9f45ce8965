import "server-only";
import { z } from "zod";

/** Most UTF-16 units a character takes on average, so that stacked marks cannot make one of thousands. */
const unitsPerCharacter = 5;

const segmenter = new Intl.Segmenter("ar", { granularity: "grapheme" });
const charactersOf = (text: string) => [...segmenter.segment(text)].length;

/** Control characters, bidirectional controls among them, and what no font draws: a name is shown to others. */
const unshown = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Surrogate}]/gu;
/** The joiners are needed in Persian, in Urdu and in family emoji. */
const joiners = /[\u200C\u200D]/;

/** A name that somebody typed: one line, no controls, no outer spaces; `undefined` for an empty one. */
export const typedName = (charactersMax: number) =>
  z
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
      z
        .string()
        .refine((name) => charactersOf(name) <= charactersMax && name.length <= charactersMax * unitsPerCharacter, {
          params: { fault: "too-long", max: charactersMax },
        }),
    )
    .transform((name) => name || undefined);
