import { withoutAnd } from "../../../clauses/clause-ends";
import { reportVerbs } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { pointsBack } from "./whole-part.ar";

/** «; he said: …»: who spoke stands before the part. */
export const speaksUnnamed = (words: readonly PlacedWord[]): boolean =>
  words.some((word, at) => {
    const before = words[at - 1];
    const isSpeech = /:$/u.test(word.text) || /^["\u00AB\u201C]/u.test(words[at + 1]?.text ?? "");
    return reportVerbs.has(withoutAnd(word.folded)) && isSpeech && (!before || endsClause(before));
  });

/** «… in which it said»: what was said is not shown. */
export function awaitsSpeech(words: readonly PlacedWord[]): boolean {
  const [verb, last] = words.slice(-2).map(({ folded }) => folded);
  const isReport = (word: string | undefined) => reportVerbs.has(withoutAnd(word ?? ""));
  return isReport(last) || (pointsBack.test(last ?? "") && isReport(verb));
}
