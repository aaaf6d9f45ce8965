import type { PlacedWord } from "../../../clauses/words-in";
import { firstOfSort, limitsFirst } from "./limited-first.ar";

/** «It is the first of its kind | since the mill was built»: without what limits that more would be said. */
export const breaksFirst = (words: readonly PlacedWord[], [next]: readonly PlacedWord[]): boolean =>
  limitsFirst.has(next?.folded ?? "") &&
  firstOfSort.test(
    words
      .slice(-3)
      .map(({ folded }) => folded)
      .join(" "),
  );
