import { thatWords } from "../../clauses/clause-openers.ar";
import { wordsIn } from "../../clauses/words-in";
import type { Mark } from "../../mark";
import type { Stretch } from "../excerpts/excerpt";
import { ofSomebody, speakingParticiples, thatIt } from "./speaking-words.ar";

/**
 * Whether words are somebody else's than theirs who is named before them: of a spokesman for them, or of one who «answered
 * that he shuns them, saying». `start`: where the words begin.
 */
export function isSpokenFor(
  raw: string,
  { start, sentence }: { start: number; sentence: Stretch },
  denotes: string,
  marks: readonly Mark[],
): boolean {
  const named = marks.findLast(
    (mark) => mark.denotes === denotes && mark.start >= sentence.start && mark.end <= start && mark.type === "person",
  );
  if (!named) return false;
  const before = wordsIn(raw, { start: sentence.start, end: named.start }).map(({ folded }) => folded);
  const behind = wordsIn(raw, { start: named.end, end: start })
    .map(({ folded }) => folded)
    .filter((folded) => folded !== "");
  const isInClause = before.some((word) => thatWords.has(word) || thatIt.test(word));
  return ofSomebody.has(before.at(-1) ?? "") || (isInClause && speakingParticiples.test(behind.at(-1) ?? ""));
}
