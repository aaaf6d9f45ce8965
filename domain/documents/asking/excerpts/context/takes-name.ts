import type { PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { demonstratives, timesSince } from "../whole-parts/whole-part.ar";

/**
 * Whether a name that is put in behind a word says whom or what it means: not between «this» and its noun or between a noun
 * and its adjective, and not behind «after that», which points at what happened.
 */
export function takesName({ text, folded }: PlacedWord, next: PlacedWord | undefined): boolean {
  const bare = folded.replace(/^[\u0648\u0641]/u, "");
  if ([folded, bare].some((form) => demonstratives.has(form) || timesSince.has(form))) return false;
  return !isDefinite.test(folded) || !next || endsPart.test(text) || !isAdjective(next);
}

/** Whether what stands right behind a word is a name between marks that says whom it means: «"The Mill" that …», one in Latin letters. */
export const namesItself = (behind: string): boolean =>
  named.test(behind) || /^\s*["\u00AB\u201C][A-Za-z]/u.test(behind);
/** Whether a name stands right behind a word already: «the channel [Nova] Nova». */
export const repeats = (behind: string, name: string): boolean => behind.trimStart().startsWith(name);

/** Whether one of somebody's names stands behind a word already: «he added [Karim Dali]: Dali that». */
export const isNamedNext = (behind: string, name: string): boolean =>
  name.split(" ").includes(/^[\s:"\u00AB\u201C]{0,3}(\p{L}[\p{L}\p{M}]*)/u.exec(behind)?.[1] ?? "");

const named =
  /^\s*["\u00AB\u201C][^"\u00BB\u201D]{2,60}["\u00BB\u201D]\u060C?\s(?:\u0627\u0644\u0630\u064A|\u0627\u0644\u062A\u064A|[\u0623\u0625]\u0646\u0651?|\u0628\u0623\u0646\u0651?)(?!\p{L})/u;

/** With the article, or somebody's. */
const isDefinite =
  /^[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644|^[\u0648\u0641]?\u0644\u0644|\p{L}{2}(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
const endsPart = /[^\p{L}\p{M}]$/u;

/** As far as its form tells: the article with no preposition glued before it. */
const isAdjective = ({ folded }: PlacedWord): boolean =>
  /^\u0627\u0644\p{L}{3}/u.test(folded) && !prepositions.has(folded) && !relative.test(folded);
const relative = /^\u0627\u0644(?:\u0644?\u0630|\u062A\u064A|\u0644\u062A)/u;
