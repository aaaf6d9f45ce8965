import type { PlacedWord } from "../../../clauses/words-in";
import { isOpeningVerb } from "./verb-forms";

/** «… of two sorts.. the one and the other»: what stands behind two dots goes on, unless it opens with its own verb. */
export const goesOnBehindDots = (raw: string, [first]: readonly PlacedWord[]): boolean =>
  first !== undefined &&
  /\.\.[^\S\n]*$/u.test(raw.slice(Math.max(0, first.start - dotsWithin), first.start)) &&
  !isOpeningVerb(first.folded);
const dotsWithin = 6;
