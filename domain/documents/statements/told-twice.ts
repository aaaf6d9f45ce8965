import type { Stretch } from "../asking/excerpts/excerpt";
import type { Mark } from "../mark";

/** A quotation of fewer words may stand twice by chance. */
const fewestWords = 6;
/** So many letters before the same words their speaker is looked for. */
const before = 400;

/**
 * Whether words that a sentence quotes stand elsewhere as another's: a line below a picture names one speaker, the text
 * another, and nobody can judge who it was.
 */
export function isToldOfAnother(raw: string, sentence: Stretch, marks: readonly Mark[]): boolean {
  const own = raw.slice(sentence.start, sentence.end);
  const here = speakersIn(marks, sentence);
  return [...own.matchAll(/["\u00AB\u201C]([^"\u00AB\u00BB\u201C\u201D]{20,})(?:["\u00BB\u201D]|$)/gu)].some(
    ([, quoted = ""]) => {
      if (here.size === 0 || quoted.trim().split(/\s+/u).length < fewestWords) return false;
      return otherPlaces(raw, quoted, sentence).some((at) => {
        const there = lastPerson(marks, at);
        return there !== undefined && !here.has(there);
      });
    },
  );
}

/** Where the same words stand outside a sentence. */
function otherPlaces(raw: string, quoted: string, { start, end }: Stretch): number[] {
  const places: number[] = [];
  for (let at = raw.indexOf(quoted); at >= 0; at = raw.indexOf(quoted, at + 1))
    if (at < start || at >= end) places.push(at);
  return places;
}

const speakersIn = (marks: readonly Mark[], { start, end }: Stretch): ReadonlySet<string> =>
  new Set(
    marks
      .filter((mark) => mark.type === "person" && mark.start >= start && mark.end <= end)
      .map(({ denotes }) => denotes),
  );

/** Whoever is named last before a place. */
const lastPerson = (marks: readonly Mark[], at: number): string | undefined =>
  marks
    .filter(({ type, end }) => type === "person" && end <= at && end > at - before)
    .toSorted((one, other) => one.end - other.end)
    .at(-1)?.denotes;
