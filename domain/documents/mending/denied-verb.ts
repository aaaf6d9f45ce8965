import { foldLoosely } from "../../text/fold-arabic";
import { overlap, type Stretch } from "../asking/excerpts/excerpt";
import { withoutAnd } from "../clauses/clause-ends";
import { endsClause, type PlacedWord, wordsIn } from "../clauses/words-in";
import { isName, type Mark } from "../mark";
import { type Change, wordChange } from "../statements/changes/change";
import { asOftenNouns, losesWaw, pastVerbs, rootHamza } from "./denied-verb.ar";

const feminine = "\u062A";
const alef = "\u0627";
const waw = "\u0648";

/** The first verb of a statement denied, where it is one in the past that a list has: «did not open» for «opened». */
export function deniedVerb(raw: string, part: Stretch, marks: readonly Mark[]): Change[] {
  const words = wordsIn(raw, part);
  const names = marks.filter(isName);
  const at = words
    .slice(0, reach)
    .findIndex((word) => formOf(word) !== undefined && !names.some((one) => overlap(one, word)));
  const [word, next] = [words[at], words[at + 1]];
  const form = word && formOf(word);
  if (!word || !next || !form || words.slice(0, at).some(endsClause)) return [];
  // «The work of the council», «its support»: behind a noun's place such a word is one.
  if (asOftenNouns.has(form.past) && at > 0) return [];
  // «Had done»: the «had» is what is denied.
  if (words.slice(0, at).some(({ folded }) => had.test(withoutAnd(folded)))) return deniedHad(words);
  return [withoutAndBefore(word, `${didNot} ${form.denied}`)];
}
const reach = 5;

/** «Was» is «was not». */
function deniedHad(words: readonly PlacedWord[]): Change[] {
  const was = words.find(({ folded }) => had.test(withoutAnd(folded)));
  if (!was) return [];
  return [withoutAndBefore(was, `${didNot} ${was.folded.endsWith(feminine) ? feminine : "\u064A"}\u0643\u0646`)];
}
const had = /^\u0643\u0627\u0646\u062A?$/u;
/** «Did not». */
const didNot = "\u0644\u0645";

/** An «and» glued to a word stays: the statement may have lost it. */
function withoutAndBefore(word: PlacedWord, put: string): Change {
  const and = withoutAnd(word.folded) === word.folded ? 0 : 1;
  const { start, end } = wordChange(word, "", 0);
  return { start: start + and, end, text: put };
}

/** A verb in the past as a list has it, and what stands of it behind «did not». */
function formOf({ folded, text }: PlacedWord): { past: string; denied: string } | undefined {
  const own = withoutAnd(folded);
  const letters = text.replace(/[^\p{L}]/gu, "").slice(folded.length - own.length);
  const isWoman = own.endsWith(feminine) && own.length > 2;
  const bases = isWoman ? [own.slice(0, -1), `${own.slice(0, -1)}\u064A`, `${own.slice(0, -1)}${alef}`] : [own];
  const past = bases.find((base) => pastVerbs.has(base));
  if (past === undefined) return undefined;
  const written = isWoman ? letters.slice(0, -1) : letters;
  return { past, denied: `${isWoman ? "\u062A" : "\u064A"}${stemOf(past, written)}` };
}

/**
 * What stands behind the first letter of the jussive: without the alef that no root begins with, the weak letter at the end,
 * and a long vowel before the last (ʾaqāma: yuqim).
 */
function stemOf(past: string, written: string): string {
  const first = foldLoosely(written[0] ?? "");
  const open =
    /[\u0649\u064A\u0627]$/u.test(written) && past.length > 2 && !/\u0623$/u.test(written)
      ? written.slice(0, -1)
      : written;
  const short = shortened(past, open);
  if (first === alef && rootHamza.has(past))
    return hasTwoMiddle.has(past) ? `\u0624${short.slice(1)}` : `\u0623${short.slice(1)}`;
  if (first === alef) return short.slice(1);
  if (first === waw && losesWaw.has(past)) return short.slice(1);
  return short;
}
const hasTwoMiddle = new Set([
  "\u0627\u0633\u0633",
  "\u0627\u064A\u062F",
  "\u0627\u0643\u062F",
  "\u0627\u062C\u0644",
  "\u0627\u062E\u0631",
  "\u0627\u062B\u0631",
]);

/** A long vowel before the last letter is short: of three letters, and of those that begin with an alef. */
function shortened(past: string, written: string): string {
  const isHollow = /^\p{L}\u0627\p{L}$/u.test(past) || /^\u0627\p{L}{1,4}\u0627\p{L}$/u.test(past);
  return isHollow ? written.replace(/\u0627(?=\p{L}$)/u, "") : written;
}
