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

/** «… in which it said», «…, and the minister said to the council»: what was said is not shown. */
export function awaitsSpeech(words: readonly PlacedWord[]): boolean {
  const [verb, last] = words.slice(-2).map(({ folded }) => folded);
  const isReport = (word: string | undefined) => reportVerbs.has(withoutAnd(word ?? ""));
  if (isReport(last) || (pointsBack.test(last ?? "") && isReport(verb))) return true;
  const said = words.findLastIndex(({ folded }) => saying.test(folded));
  const behind = words.slice(said + 1);
  if (said < 1 || behind.length > saidWithin || tellsWhoSaid.test(words[said - 1]?.folded ?? "")) return false;
  return !behind.some(({ text, folded }) => isThat.test(folded) || /[:"\u00AB\u201C]/u.test(text));
}
const saying = /^[\u0648\u0641]?\u0642\u0627\u0644\u062A?$/u;
/** So many words behind «said» tell to whom. */
const saidWithin = 6;
const isThat = /^[\u0648\u0641\u0628\u0644]?\u0627\u0646(?:\p{L}{1,3})?$/u;
/** «As the minister said», «who said»: the words before it are what was said. */
const tellsWhoSaid =
  /^[\u0648\u0641\u0628\u0644\u0643]*(?:\u0643\u0645\u0627|\u0645\u0627|\u0645\u0645\u0627|\u062D\u0633\u0628\u0645\u0627|\u0648\u0641\u0642\u0645\u0627|\u0645\u062B\u0644\u0645\u0627|\u0627\u0644\u0630\u064A|\u0627\u0644\u062A\u064A|\u0627\u0644\u0630\u064A\u0646|\u0645\u0646)$/u;
