import type { Told } from "../asking/excerpts/context/name-behind";
import type { Stretch } from "../asking/excerpts/excerpt";
import { spaced } from "../clauses/standing";
import type { Mark } from "../mark";
import { type LeaningWord, lettersOf } from "./leaning-in";

/** Sentences before one that are looked through for who speaks. */
const goesBackMax = 3;

/**
 * The name that a pronoun or a verb without its actor most likely means: the only one that agrees with it in the nearest
 * sentence that names anybody. `before`: the sentences before, the nearest first. Undefined where that names several.
 */
export function nameMeant(
  { marks }: Told,
  { reason, word }: LeaningWord,
  before: readonly Stretch[],
): string | undefined {
  const agrees = agreeing(reason, lettersOf(word));
  if (!agrees) return undefined;
  for (const sentence of before.slice(0, reason === "teller" ? goesBackMax : 1)) {
    const named = marks.filter((mark) => mark.start >= sentence.start && mark.end <= sentence.end && agrees(mark));
    const [first] = named;
    if (!first) continue;
    const isOne = named.every(({ denotes }) => denotes === first.denotes);
    return isOne ? spaced(first.name).replace(/["\u00AB\u00BB\u201C\u201D[\]]/gu, "") : undefined;
  }
  return undefined;
}

/** Whom a word may mean by its form: «added», «she added», «his», «hers» or «its». */
function agreeing(reason: LeaningWord["reason"], word: string): ((mark: Mark) => boolean) | undefined {
  const isMan = ({ type, sort }: Mark) => type === "person" && sort !== "person|f";
  const isWoman = ({ type, sort }: Mark) => type === "person" && sort === "person|f";
  if (reason === "teller") return /\u062A$|^[\u0648\u0641]?\u062A/u.test(word) ? isWoman : isMan;
  if (reason !== "pronoun") return undefined;
  if (/\u0647\u0627$/u.test(word))
    return (mark) =>
      isWoman(mark) || mark.type === "organisation" || (mark.type === "place" && mark.country === undefined);
  return /\u0647$/u.test(word) ? isMan : undefined;
}
