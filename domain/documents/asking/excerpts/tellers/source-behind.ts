import { type PlacedWord, wordsIn } from "../../../clauses/words-in";
import type { Stretch } from "../excerpt";
import { limits, sourcePairs, sourcesBehind } from "./tellers.ar";

/** Whether a part is cut right before the words that say whose it is: «…, as one of them said». */
export function hasSourceBehind(raw: string, part: Stretch, sentence: Stretch): boolean {
  const [first = "", second = ""] = behind(raw, part, sentence);
  return sourcesBehind.has(first) || sourcePairs.test(`${first} ${second}`);
}

/** Whether what was said is cut right before a «but» or an «if» of the same speaker. */
export function isLimitedBehind(raw: string, part: Stretch, sentence: Stretch): boolean {
  const [first = "", second = ""] = behind(raw, part, sentence);
  return limits.has(first) || limits.has(`${first}_${second}`);
}

const behind = (raw: string, part: Stretch, sentence: Stretch): string[] =>
  wordsIn(raw, { start: part.end, end: Math.max(part.end, sentence.end) })
    .map(({ folded }: PlacedWord) => folded)
    .filter(Boolean)
    .slice(0, 2);
