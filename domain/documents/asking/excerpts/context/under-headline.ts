import { type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { isHeading } from "../../../mark";
import type { Excerpt, Stretch } from "../excerpt";
import { leavesSomeoneUntold, nounsUntold } from "../references/leaves-untold";
import { type Needs, needsOf, type Part } from "../references/left-to-before";
import { type BareNoun, nounOf } from "../references/points-back";
import { alikeNouns } from "../references/points-back.ar";
import type { Told } from "./name-behind";

/** Words of a headline: fewer do not tell what a text is about. */
const wordsMin = 4;
const wordsMax = 18;

/**
 * The part of a sentence under the headline of its document, where all that it leaves to what stands before it are nouns:
 * «the final» is plain to whoever knows which report is meant. Undefined where it points at somebody, and without a headline.
 */
export function underHeadline(told: Told, part: Part): Excerpt | undefined {
  const headline = headlineIn(told.document.raw);
  const plain: Excerpt = { start: part.start, end: part.end, omitted: part.omitted ?? [] };
  const { verb, isPointing, isUnclear, isHidden, nouns } = needsOf(told, part);
  if (!headline || verb || isPointing || isUnclear || isHidden || nouns.length > 0) return undefined;
  return leavesSomeoneUntold(told, plain)
    ? undefined
    : { ...plain, before: { ...headline, omitted: [], isHeadline: true } };
}

/**
 * The same where «the agreement», «this agreement» and all else that it leaves to what stands before it are nouns that the
 * headline has: lighter to read than the sentence that told of it.
 */
export function underTellingHeadline(
  told: Told,
  { needs, named }: { needs: Needs; named: Excerpt },
): Excerpt | undefined {
  const { raw } = told.document;
  const headline = headlineIn(raw);
  const { verb, pointsUnnamed, isUnclear, isHidden, nouns, these } = needs;
  const isNamed = ({ word }: BareNoun) => named.inserted?.some(({ at }) => word.start < at && at <= word.end);
  const untold = nounsUntold(told, named).filter((noun) => !isNamed(noun));
  const wanted = [...nouns, ...untold].map(({ noun }) => noun).concat(these);
  if (!headline || verb || pointsUnnamed || isUnclear || isHidden || wanted.length === 0) return undefined;
  const words = wordsIn(raw, headline);
  const areTold = wanted.every((noun) => words.some((word) => namesSort(word, noun)));
  return areTold && !leavesSomeoneUntold(told, named)
    ? { ...named, before: { ...headline, omitted: [], isHeadline: true } }
    : undefined;
}

/** By the noun itself, with the article or without, or by another for that sort of thing. */
function namesSort({ folded }: PlacedWord, noun: string): boolean {
  const alike = alikeNouns.find((nouns) => nouns.has(noun)) ?? new Set([noun]);
  const forms = [folded, folded.replace(/^[\u0648\u0641]?[\u0628\u0644\u0643]?/u, ""), nounOf(folded) ?? ""];
  return forms.some((form) => alike.has(form));
}

/** The first line, where it is a headline. */
export function headlineIn(raw: string): Stretch | undefined {
  const start = raw.search(/\S/u);
  const end = raw.indexOf("\n", start);
  if (start < 0 || end < 0 || !isHeading(raw, { start, end })) return undefined;
  const { length } = wordsIn(raw, { start, end });
  return wordsMin <= length && length <= wordsMax ? { start, end } : undefined;
}
