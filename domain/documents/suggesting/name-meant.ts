import { article } from "../../arabic/article";
import type { Told } from "../asking/excerpts/context/name-behind";
import type { Stretch } from "../asking/excerpts/excerpt";
import { nounOf } from "../asking/excerpts/references/points-back";
import { isSureName } from "../asking/names/sure-name";
import { isVerb } from "../clauses/clause-ends";
import { spaced } from "../clauses/standing";
import { endsClause, wordsIn } from "../clauses/words-in";
import { prepositions } from "../facts/clause-words.ar";
import type { Mark } from "../mark";
import { type LeaningWord, lettersOf } from "./leaning-in";
import { onlyTeller } from "./tellers";

/** Sentences before one that are looked through for who speaks. */
const goesBackMax = 3;

/**
 * The name that a pronoun or a verb without its actor most likely means: the only one that agrees with it in the nearest
 * sentence that names anybody. `before`: the sentences before, the nearest first. Undefined where that names several.
 */
export function nameMeant(told: Told, { reason, word }: LeaningWord, before: readonly Stretch[]): string | undefined {
  const { document, marks } = told;
  const agrees = agreeing(reason, lettersOf(word));
  if (!agrees) return undefined;
  for (const sentence of before.slice(0, reason === "teller" ? goesBackMax : 1)) {
    const named = marks.filter((mark) => mark.start >= sentence.start && mark.end <= sentence.end && agrees(mark));
    const [first] = named;
    if (!first) continue;
    const isOne = named.every(({ denotes }) => denotes === first.denotes);
    return isOne && isSureName(document.raw, first, marks) ? nameOf(first) : undefined;
  }
  const only = reason === "teller" ? onlyTeller(told) : undefined;
  return only && agrees(only) ? nameOf(only) : undefined;
}

const nameOf = ({ name }: Mark): string => spaced(name).replace(/["\u00AB\u00BB\u201C\u201D[\]]/gu, "");

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

/** Adjectives of a noun that are put in with it. */
const adjectivesMax = 3;

/**
 * How a text first spoke of what it later calls by the noun alone: «a new British study» of «the study». Undefined where it had
 * no adjective then.
 */
export function phraseMeant({ document: { raw } }: Told, { reason, word }: LeaningWord): string | undefined {
  const noun = reason === "noun" ? nounOf(word.folded) : undefined;
  if (noun === undefined) return undefined;
  const words = wordsIn(raw, { start: 0, end: word.start });
  const at = words.findIndex(({ folded }) => folded.endsWith(noun) && asFirst.test(folded.slice(0, -noun.length)));
  const first = words[at];
  // «The Example Company» stands first: that one has a name.
  if (!first || nounOf(first.folded) !== undefined || endsClause(first)) return undefined;
  const adjectives = [];
  for (const next of words.slice(at + 1, at + 1 + adjectivesMax)) {
    if (!isAdjectiveOf(noun, next.folded)) break;
    adjectives.push(lettersOf(next));
    if (/[^\p{L}\p{M}]$/u.test(next.text)) break;
  }
  const head = lettersOf(first);
  return adjectives.length > 0 ? [head.slice(head.length - noun.length), ...adjectives].join(" ") : undefined;
}

/** What stands before a noun in its word: a joint, a preposition, the article. */
const asFirst = /^[\u0648\u0641]?(?:[\u0628\u0643]?(?:\u0627\u0644)?|\u0644|\u0644\u0644)$/u;

/** As far as its form tells: «medical», «new» of a man's noun, with their ending of a woman's. */
const isAdjectiveOf = (noun: string, folded: string): boolean =>
  !folded.startsWith(article) &&
  !isVerb(folded) &&
  !prepositions.has(folded) &&
  (noun.endsWith("\u0647") ? womans : mans).test(folded);
const mans = /^(?:\p{L}{3,}\u064A|\p{L}{2}\u064A\p{L})$/u;
const womans = /^(?:\p{L}{2,}(?!\u0627)\p{L}\u064A\u0647|\p{L}{2}\u064A\p{L}\u0647)$/u;
