import type { CountedNoun } from "./agreement";

/** What follows the digit of one: «دولة واحدة». */
export const one = { m: "واحد", f: "واحدة" };

/** The words for a thousand, a million and a thousand million, counted like any other noun. */
export const scaleWords = {
  thousand: scale("ألف", "ألفا", "ألفي", "آلاف"),
  million: scale("مليون", "مليونا", "مليوني", "ملايين"),
  milliard: scale("مليار", "مليارا", "ملياري", "مليارات"),
} satisfies Record<string, ScaleWord>;

/** `construct…`: the dual before the noun it counts («مليونا دولار», «ملياري دولار»). */
export type ScaleWord = CountedNoun & { constructNominative: string; constructOblique: string };

function scale(singular: string, constructNominative: string, constructOblique: string, plural: string): ScaleWord {
  return {
    singular,
    dualNominative: `${constructNominative}ن`,
    dualOblique: `${constructOblique}ن`,
    constructNominative,
    constructOblique,
    plural,
    accusative: `${singular}ًا`,
    gender: "m",
  };
}
