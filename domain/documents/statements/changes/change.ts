import type { Stretch } from "../../asking/excerpts/excerpt";
import type { PlacedWord } from "../../clauses/words-in";

/** What makes a clause false: other words in the place of some of it. */
export type Change = Stretch & { text: string };

/** Another word in the place of one, whose signs and first letters, as many as are glued to it, stay. */
export function wordChange({ start, text }: PlacedWord, put: string, glued: number): Change {
  const at = text.search(/\p{L}/u);
  const letters = /^[\p{L}\p{M}]+/u.exec(text.slice(at))?.[0] ?? text;
  return { start: start + at, end: start + at + letters.length, text: letters.slice(0, glued) + put };
}
