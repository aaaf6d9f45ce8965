import { foldLoosely } from "../../../text/fold-arabic";
import type { Excerpt, Stretch } from "../../asking/excerpts/excerpt";
import type { KnownNames } from "../../asking/names/known-names";
import { withoutAnd } from "../../clauses/clause-ends";
import { type PlacedWord, wordsIn } from "../../clauses/words-in";
import type { Mark } from "../../mark";
import { type Change, wordChange } from "./change";
import { onlyDenial, reportOfDenial, undenials } from "./denials.ar";
import { deniedReports } from "./denied-reports";
import { canDeny, makesSense } from "./makes-sense";
import { opposed } from "./opposed";
import { denial, denied, weekdayNames } from "./opposites.ar";
import { otherDay, redated, renumbered } from "./refigured";
import { reframed } from "./reframed";
import { renamed } from "./renamed";
import { takenBack } from "./taken-back";

/**
 * Changes of which each makes a clause contradict what its document says: a word for its opposite, a denial taken back,
 * another figure or day, or another name of its sort in the place of a name; where there is none, «denied» for «said».
 * Where the clause denies something, only that is taken back, and figures change behind «no more than».
 */
export function contradictions(
  raw: string,
  clause: Stretch & Pick<Excerpt, "inserted">,
  marks: readonly Mark[],
  known?: KnownNames,
): Change[] {
  const words = wordsIn(raw, clause);
  const folded = foldLoosely(raw.slice(clause.start, clause.end)).replace(undenials, " ");
  const denials = folded.match(new RegExp(denial, "gu")) ?? [];
  if (denials.length === 1 && reportOfDenial.test(folded)) return reportDenied(words);
  if (denials.length === 2 && onlyDenial.test(folded)) return renumbered(raw, clause, marks);
  if (denials.length > 0) return denials.length === 1 ? takenBack(words) : [];
  const changes = [
    ...otherDay(raw, words),
    ...renumbered(raw, clause, marks),
    ...redated(raw, clause, marks),
    ...opposed(words, marks).filter((change) => makesSense(words, change)),
    ...takenBack(words),
    ...renamed(raw, clause, marks, known),
    ...reportDenied(words),
    // Where a name is put in, it stands among the words that would change.
    ...(clause.inserted ? [] : reframed(raw, words, marks)),
  ];
  const distinct = changes.filter(
    (change, at) =>
      canDeny(words, change) &&
      changes.findIndex((other) => other.start === change.start && other.text === change.text) === at,
  );
  return distinct.length > 0 || clause.inserted
    ? distinct
    : deniedReports(raw, words).filter((change) => canDeny(words, change));
}

/** «Denied that» for «said that»: a verb that opens the clause, of somebody who is named before «that». */
function reportDenied(words: readonly PlacedWord[]): Change[] {
  const [first] = words;
  const put = denied.get(withoutAnd(first?.folded ?? ""));
  const that = words.findIndex(({ folded }) => folded === "\u0627\u0646");
  // «Thursday» right behind a verb is somebody's name.
  if (!first || !put || that < 2 || weekdayNames.has(words[1]?.folded ?? "")) return [];
  return [wordChange(first, put, first.folded === withoutAnd(first.folded) ? 0 : 1)];
}
