import { wordsIn } from "../../../clauses/words-in";
import { isHeading } from "../../../mark";
import type { Excerpt, Stretch } from "../excerpt";
import { leavesSomeoneUntold } from "../references/leaves-untold";
import { needsOf, type Part } from "../references/left-to-before";
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

/** The first line, where it is a headline. */
function headlineIn(raw: string): Stretch | undefined {
  const start = raw.search(/\S/u);
  const end = raw.indexOf("\n", start);
  if (start < 0 || end < 0 || !isHeading(raw, { start, end })) return undefined;
  const { length } = wordsIn(raw, { start, end });
  return wordsMin <= length && length <= wordsMax ? { start, end } : undefined;
}
