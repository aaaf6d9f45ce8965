import { withoutAnd } from "../../clauses/clause-ends";
import type { PlacedWord } from "../../clauses/words-in";
import type { Change } from "./change";
import { deniedReport, thatDenied } from "./denied-reports.ar";

/** Words between «said» and «that» in which nothing else is told. */
const tellerMax = 9;

/** «Denied that» for «said that» and «pointed out that»: for the verb, and the preposition and letter of «that». */
export function deniedReports(raw: string, words: readonly PlacedWord[]): Change[] {
  const [first] = words;
  const put = first && deniedReport.get(withoutAnd(first.folded));
  const at = words.findIndex(({ folded }) => thatWord.test(folded));
  const that = words[at];
  if (!first || !put || !that || at < 2 || at > tellerMax) return [];
  const before = words[at - 1];
  const isLed = before !== undefined && prepositionsOfReport.test(before.folded);
  const isOther = words.slice(1, isLed ? at - 1 : at).some(({ folded }) => prepositionsOfReport.test(folded));
  // «Revealed the existence of reports that …»: «that» is another's.
  if ((isLed && at < 3) || isOther) return [];
  const and = first.folded === withoutAnd(first.folded) ? "" : first.text.slice(0, 1);
  const teller = raw.slice(first.end, isLed ? before.start : that.start).trim();
  const pronoun = thatWord.exec(that.folded)?.[1] ?? "";
  const { start } = first;
  const [, letters = ""] = /^([\p{L}\p{M}]+)/u.exec(that.text) ?? [];
  return [{ start, end: that.start + letters.length, text: `${and}${put} ${teller} ${thatDenied}${pronoun}` }];
}
const thatWord = /^\u0628?\u0627\u0646(\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)?$/u;
const prepositionsOfReport = /^(?:\u0627\u0644\u064A|\u0639\u0644\u064A|\u0639\u0646)$/u;
