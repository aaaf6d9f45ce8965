import type { PlacedWord } from "../clauses/words-in";

/** A term or a title between marks is of so many words at most. */
const termMax = 4;
const marks = /["\u00AB\u00BB\u201C\u201D]/gu;

/** Whether a word is one of a few between marks, which name what is meant: «the notion "the common good"», «said "Example"». */
export function isInTerm(raw: string, part: { start: number; end: number }, { start, end }: PlacedWord): boolean {
  const own = /^["\u00AB\u201C]*/u.exec(raw.slice(start, end))?.[0].length ?? 0;
  const before = raw.slice(part.start, start + own);
  const open = [...before.matchAll(marks)];
  const last = open.at(-1);
  if (!last || open.length % 2 === 0) return false;
  const from = part.start + last.index + 1;
  const length = raw.slice(from, part.end).search(marks);
  const term = length < 0 ? "" : raw.slice(from, from + length).trim();
  return term !== "" && term.split(/\s+/u).length <= termMax;
}

/** Whether a name in Latin letters stands before a word among those shown: a make or a model, which no mark has. */
export const hasLatinName = (shown: readonly PlacedWord[], word: PlacedWord): boolean =>
  shown.some(({ text, start }) => start < word.start && /\p{Script=Latin}{2}/u.test(text));
