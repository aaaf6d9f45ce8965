import { onceFor } from "../../../../once-for";
import { withoutAnd } from "../../../clauses/clause-ends";
import { reportVerbs } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord, wordsIn } from "../../../clauses/words-in";
import type { Mark } from "../../../mark";
import type { CitedDocument } from "../../cited-document";
import { isSureName } from "../../names/sure-name";
import { overlap } from "../excerpt";
import { isAdjectiveOf, nounOf } from "../references/points-back";
import { beforePosts, bodies, knownByNow, placeNouns, postNouns, withinPost } from "../references/points-back.ar";

export type Read = Pick<CitedDocument, "raw" | "published" | "known">;

/**
 * Where a document speaks of a thing by a noun that it may later use alone. `who`: what it names there, as far as that is
 * sure · `next`: the folded word behind the noun, by which two that are not named are told apart · `isTeller`: behind a verb of
 * reporting.
 */
export type Naming = { start: number; next: string; who: Mark | undefined; isTeller: boolean };

/** The namings of a document by their noun, in order; a noun with the article alone is none. */
export const namingsIn = onceFor((marks: readonly Mark[]) =>
  onceFor((document: Read): ReadonlyMap<string, readonly Naming[]> => {
    const words = wordsIn(document.raw, { start: 0, end: document.raw.length });
    const namings = new Map<string, Naming[]>();
    for (const [at, { folded, start }] of words.entries()) {
      const noun = sortOf(folded);
      if (noun === undefined) continue;
      const near = marksNear(marks)(start);
      if (isBare(words, at, near)) continue;
      const who = namedAt(document, words, at, { near, marks });
      const naming = { start, who, next: words[at + 1]?.folded ?? "", isTeller: reports(words[at - 1]) };
      const known = namings.get(noun);
      if (known) known.push(naming);
      else namings.set(noun, [naming]);
    }
    return namings;
  }),
);

/** Letters from a noun within which its name stands. */
const reach = 256;

/** The marks that may stand beside a place, found without going through all. */
const marksNear = onceFor((marks: readonly Mark[]) => {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) {
    const place = Math.floor(mark.start / reach);
    const group = groups.get(place);
    if (group) group.push(mark);
    else groups.set(place, [mark]);
  }
  return (at: number): readonly Mark[] => [-1, 0, 1].flatMap((step) => groups.get(Math.floor(at / reach) + step) ?? []);
});

/** Whether a word is a verb of reporting: what stands behind it speaks. */
export const reports = (word: PlacedWord | undefined): boolean => reportVerbs.has(withoutAnd(word?.folded ?? ""));

/** The noun of a word that may stand for a thing named before, with the article or without. */
function sortOf(folded: string): string | undefined {
  const bare = folded.replace(/^[\u0648\u0641]?[\u0628\u0644\u0643]?/u, "");
  return [nounOf(folded), folded, bare, folded.replace(/^[\u0648\u0641]/u, "")].find(
    (form) => form !== undefined && (knownByNow.has(form) || placeNouns.has(form)),
  );
}

/** «The company» alone: it means one that is named elsewhere. */
function isBare(words: readonly PlacedWord[], at: number, marks: readonly Mark[]): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const noun = word && nounOf(word.folded);
  if (!word || noun === undefined) return false;
  const own = marks.find((mark) => mark.type !== "quote" && overlap(mark, word));
  if (own) return !own.name.includes(" ");
  const goesOn =
    next && !endsClause(word) && (isAdjectiveOf(noun, next) || /^["\u00AB\u201C(]|^\p{Nd}/u.test(next.text));
  return !goesOn;
}

/** The body, the place or the holder of a post that the noun at a place names. */
function namedAt(
  { raw, known }: Read,
  words: readonly PlacedWord[],
  at: number,
  { near, marks }: { near: readonly Mark[]; marks: readonly Mark[] },
) {
  const word = words[at];
  const next = words[at + 1];
  const sureOne = (who: Mark | undefined) => (who && isSureName(raw, who, marks, known) ? who : undefined);
  if (!word) return undefined;
  const noun = sortOf(word.folded) ?? "";
  if (postNouns.has(noun)) return sureOne(holderOf(raw, words, at, near));
  if (!bodies.has(noun) && !placeNouns.has(noun)) return undefined;
  const isThing = ({ type }: Mark) => type === "organisation" || type === "place";
  const own =
    near.find((mark) => isThing(mark) && mark.start < word.end && mark.start >= word.start) ??
    // «For the company»: written without the alef of its name.
    marks.find(({ type, name }) => type === "organisation" && isMerged(raw, word, name));
  // «The company “Light”», «the city of Tyre».
  const isCalled = (mark: Mark) =>
    mark.type === "place" ? placeNouns.has(noun) : isThing(mark) && sortOf(next?.folded ?? "") === undefined;
  const behind = next && near.find((mark) => isCalled(mark) && gapTo(raw, word, mark) && mark.start < next.end);
  return sureOne(own ?? behind);
}

function isMerged(raw: string, { start, text }: PlacedWord, name: string): boolean {
  const merged = /^\u0648?\u0644\u0644/u.exec(text)?.[0];
  return (
    merged !== undefined && /^\u0627\u0644\S+ /u.test(name) && raw.startsWith(name.slice(2), start + merged.length)
  );
}

/** Nothing but a mark of quotation stands between a word and a mark. */
const gapTo = (raw: string, { end }: PlacedWord, { start }: Mark): boolean =>
  start > end && /^\s+["\u00AB\u201C(]?$/u.test(raw.slice(end, start));

/** Words of a post between its noun and the name of who holds it. */
const postMax = 8;

/** «The minister of trade Salim», «Salim, minister of trade»: no deputy of theirs. */
function holderOf(raw: string, words: readonly PlacedWord[], at: number, marks: readonly Mark[]): Mark | undefined {
  const word = words[at];
  if (!word || beforePosts.test(words[at - 1]?.folded ?? "")) return undefined;
  const isPerson = ({ type }: Mark) => type === "person";
  const before = marks.find(
    (mark) => isPerson(mark) && mark.end <= word.start && /^\u060C?\s+$/u.test(raw.slice(mark.end, word.start)),
  );
  if (before) return before;
  for (const [step, each] of words.slice(at + 1, at + 1 + postMax).entries()) {
    const found = marks.find((mark) => isPerson(mark) && overlap(mark, each));
    if (found) return found;
    const isLast = endsClause(each) || /[.:]$/u.test(each.text);
    const goesOn = withinPost.test(each.folded) || marks.some((mark) => mark.type !== "quote" && overlap(mark, each));
    const following = words[at + 2 + step];
    const isNext = following && marks.some((mark) => isPerson(mark) && mark.start === following.start);
    if (!goesOn || (isLast && !isNext)) return undefined;
  }
  return undefined;
}
