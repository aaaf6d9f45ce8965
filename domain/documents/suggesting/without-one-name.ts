import type { Excerpt } from "../asking/excerpts/excerpt";
import { overlap, within } from "../asking/excerpts/excerpt";
import { isSureVerb } from "../asking/excerpts/whole-parts/verb-forms";
import { isVerb, withoutAnd } from "../clauses/clause-ends";
import { wordsIn } from "../clauses/words-in";
import { prepositions } from "../facts/clause-words.ar";
import type { Mark } from "../mark";

/** Words that are left besides, and before the name: who acts is not left out. */
const leftMin = 9;
const openingMin = 3;
const waysMax = 3;

/** A part that is to be judged with one of its names left out wherever it stands: another question may ask for that. */
export function withoutOneName(raw: string, excerpt: Excerpt, marks: readonly Mark[]): Excerpt[] {
  if (excerpt.omitted.length > 0 || excerpt.inserted) return [];
  const inside = marks.filter((mark) => names.has(mark.type) && within(mark, excerpt));
  const count = wordsIn(raw, excerpt).length;
  return [...new Set(inside.map(({ denotes }) => denotes))]
    .map((one) => inside.filter(({ denotes }) => denotes === one))
    .filter((all) => all.every((mark) => mayGo(raw, mark, excerpt, inside)))
    .map((all) => all.toSorted((one, other) => one.start - other.start).map(({ start, end }) => ({ start, end })))
    .filter((omitted) => count - omitted.reduce((sum, each) => sum + wordsIn(raw, each).length, 0) >= leftMin)
    .map((omitted) => ({ ...excerpt, omitted }))
    .slice(0, waysMax);
}
const names = new Set<Mark["type"]>(["person", "organisation", "place"]);

/** A name by itself, amid the part, with no letter or other name right beside it. */
function mayGo(raw: string, mark: Mark, excerpt: Excerpt, inside: readonly Mark[]): boolean {
  const before = raw.slice(mark.start - 2, mark.start);
  const behind = raw.slice(mark.end, mark.end + 1);
  // «In […]», with the letter that is glued to the name.
  const isGlued =
    /[\p{N}"\u00AB\u201C]$|\S\p{L}$|(?![\u0628\u0644])\p{L}$/u.test(before) || /[\p{L}\p{N}"]/u.test(behind);
  const last = wordsIn(raw, { start: excerpt.start, end: mark.start }).at(-1);
  // «Spoke […]», «and […]»: nobody can judge what somebody unnamed did.
  const isActor =
    mark.type === "place"
      ? last !== undefined && (isVerb(last.folded) || isSureVerb(withoutAnd(last.folded)))
      : !/(?:^|\s)[\u0628\u0644]$/u.test(before) && !(last && prepositions.has(last.folded));
  const isOpening = wordsIn(raw, { start: excerpt.start, end: mark.start }).length < openingMin;
  return !isGlued && !isActor && !isOpening && !inside.some((other) => other !== mark && overlap(other, mark));
}
