import { contentWords } from "../../../text/content-words";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Excerpt, Stretch } from "../../asking/excerpts/excerpt";
import { goingOn } from "../../asking/excerpts/whole-parts/whole-part.ar";
import type { KnownNames } from "../../asking/names/known-names";
import { withoutAnd } from "../../clauses/clause-ends";
import { type PlacedWord, wordsIn } from "../../clauses/words-in";
import type { Mark } from "../../mark";
import { type Change, wordChange } from "./change";
import { onlyDenial, reportOfDenial, undenials } from "./denials.ar";
import { deniedReports } from "./denied-reports";
import { betraysItself, canDeny, isWished, makesSense } from "./makes-sense";
import { opposed } from "./opposed";
import { denial, denied, onlyDenied, weekdayNames } from "./opposites.ar";
import { redated, renumbered } from "./refigured";
import { reframed } from "./reframed";
import { renamed } from "./renamed";
import { takenBack } from "./taken-back";

/**
 * Changes of which each makes a clause contradict what its document says: another figure or day, another name of its sort
 * in the place of a name, a denial taken back, a word for its opposite; where there is none, «denied» for «said».
 * Where the clause denies something, only that is taken back, and figures change behind «no more than».
 */
export function contradictions(
  raw: string,
  clause: Stretch & Pick<Excerpt, "inserted" | "before">,
  marks: readonly Mark[],
  known?: KnownNames,
): Change[] {
  const words = wordsIn(raw, clause);
  const before = clause.before ? raw.slice(clause.before.start, clause.before.end) : "";
  const isBelievable = (change: Change) =>
    !betraysItself(words, change, before) && !isWished(words, change) && !isSaidElsewhere(raw, clause, change);
  const folded = foldLoosely(raw.slice(clause.start, clause.end)).replace(undenials, " ");
  const denials = folded.match(new RegExp(denial, "gu")) ?? [];
  if (denials.length === 1 && reportOfDenial.test(folded))
    return reportDenied(words).filter((change) => canDeny(words, change));
  if (denials.length === 2 && onlyDenial.test(folded)) return renumbered(raw, clause, marks);
  if (denials.length > 0) return denials.length === 1 ? takenBack(words).filter(isBelievable) : [];
  // «Failed to issue any», «nothing but»: with its verb turned round the sentence betrays itself.
  const lastAny = words.findLast((word) => onlyDenied.test(word.folded))?.start ?? -1;
  const isTurnable = ({ start }: Change) => start > lastAny;
  const turned = [
    ...opposed(words, marks).filter((change) => makesSense(words, change)),
    ...reportDenied(words),
    // Where a name is put in, it stands among the words that would change.
    ...(clause.inserted ? [] : reframed(raw, words, marks)),
  ];
  const changes = [
    ...renumbered(raw, clause, marks),
    ...redated(raw, clause, marks),
    ...renamed(raw, clause, marks, known),
    ...takenBack(words).filter(isBelievable),
    ...turned.filter((change) => isTurnable(change) && isBelievable(change)),
  ];
  const distinct = changes.filter(
    (change, at) =>
      canDeny(words, change) &&
      changes.findIndex((other) => other.start === change.start && other.text === change.text) === at,
  );
  return distinct.length > 0 || clause.inserted
    ? distinct
    : deniedReports(raw, words).filter((change) => canDeny(words, change) && isTurnable(change));
}

/** Whether the document says the same of its own, with the word before: «light rain on the valley» of «heavy rain» there. */
function isSaidElsewhere(raw: string, { start, end }: Stretch, change: Change): boolean {
  const before = /(\p{L}+)\s+$/u.exec(raw.slice(start, change.start))?.[1];
  if (before === undefined || /\s/u.test(change.text)) return false;
  const pair = foldLoosely(`${before} ${change.text}`);
  const rest = [raw.slice(0, start), raw.slice(end)].map(foldLoosely);
  const own = contentWords(pair);
  const told = [...contentWords(raw.slice(start, end))].filter((word) => !own.has(word));
  return rest.some((text) => {
    const at = text.indexOf(pair);
    const beside = contentWords(text.slice(Math.max(0, at - around), at + around));
    return at >= 0 && told.filter((word) => beside.has(word)).length >= alikeMin;
  });
}
/** Letters on either side, and words in common with which two passages tell of one thing. */
const around = 120;
const alikeMin = 2;

const onIt = "\u0639\u0644\u064A";

/** «Denied that» for «said that»: a verb that opens the clause, of somebody who is named before «that». */
function reportDenied(words: readonly PlacedWord[]): Change[] {
  const [first] = words;
  const put = denied.get(withoutAnd(first?.folded ?? ""));
  const that = words.findIndex(({ folded }) => folded === "\u0627\u0646");
  // «Thursday» right behind a verb is somebody's name.
  if (!first || !put || that < 2 || weekdayNames.has(words[1]?.folded ?? "")) return [];
  // «Stressed the importance of …, adding that»: another word's «that».
  if (words.slice(1, that).some(({ folded }) => folded === onIt || goingOn.has(folded))) return [];
  return [wordChange(first, put, first.folded === withoutAnd(first.folded) ? 0 : 1)];
}
