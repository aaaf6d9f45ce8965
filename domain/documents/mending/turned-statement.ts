import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import type { CitedDocument } from "../asking/cited-document";
import { type Stretch, within } from "../asking/excerpts/excerpt";
import { standIns } from "../asking/names/stand-ins";
import { withoutAnd } from "../clauses/clause-ends";
import { spaced } from "../clauses/standing";
import { wordsIn } from "../clauses/words-in";
import { filledIn, reportedOf, toldSpeaker } from "../document-words.ar";
import { isName, type Mark } from "../mark";
import { type Change, wordChange } from "../statements/changes/change";
import { contradictions } from "../statements/changes/contradiction";
import { holy, weekdayNames } from "../statements/changes/opposites.ar";
import { renationed } from "../statements/changes/renationed";
import { sharedShare } from "../statements/changes/shared-share";
import { swapped } from "../statements/changes/swapped";
import { statedClauses } from "../statements/stated-clause";
import { stretchAsked } from "./beside-question";
import { deniedVerb } from "./denied-verb";
import { looserChanges } from "./looser-changes";

/** `besides`: adjectives of countries among them. */
type Ground = { document: CitedDocument; marks: readonly Mark[]; besides: readonly Mark[] };

/** A statement as it is judged: its words, and what is said of it after the answer. */
type Stated = { said: string; explanation: string };

/**
 * The false statements that one change of its sentence makes of a true one, as the statements that the document gives are made
 * false: words for their contrary first, then figures, then names. None where nothing is known to contradict it.
 */
export const waysToBeFalse = (ground: Ground, sentence: Stretch, said: string): string[] =>
  distinct(
    changesOf(ground, sentence, said).flatMap((change) => {
      const own = spaced(ground.document.raw.slice(change.start, change.end));
      return replacedOnce(said, own, spaced(change.text)) ?? [];
    }),
  ).filter((other) => foldLoosely(other) !== foldLoosely(said) && !namesTwice(said, other));

/** «X was where Y met X»: a name put in that stands there too, whole or by its last word. */
function namesTwice(said: string, other: string): boolean {
  const told = wordsOf(said);
  const put = wordsOf(other).filter(
    (word) => word.length >= nameMin && count(wordsOf(other), word) > count(told, word),
  );
  return put.some((word) => count(told, word) > 0);
}
const wordsOf = (text: string): string[] => foldLoosely(text).match(/\p{L}+/gu) ?? [];
const count = (words: readonly string[], word: string): number => words.filter((one) => one === word).length;
const nameMin = 4;

/** A false statement as its document has it: what was changed put back, or whoever said it named. Undefined where that is not known. */
export function wayToBeTrue(ground: Ground, sentence: Stretch, { said, explanation }: Stated): string | undefined {
  for (const change of changesOf(ground, sentence, said)) {
    const own = spaced(ground.document.raw.slice(change.start, change.end));
    const back = replacedOnce(said, spaced(change.text), own);
    if (back !== undefined && !foldLoosely(said).includes(foldLoosely(own))) return back;
  }
  const { name } = toldSpeaker.exec(explanation)?.groups ?? {};
  const other = reportedOf.exec(said)?.groups?.name;
  if (name && other) return name === other ? undefined : said.replace(other, () => name);
  // What is said after the answer is the statement as its document has it, where that made it.
  const own = filledIn.exec(explanation)?.groups?.sentence ?? "";
  return sharedShare(contentWords(own), contentWords(said)) >= alikeMin && !said.includes(own) ? own : undefined;
}
const alikeMin = 0.6;

/** What contradicts the words of a sentence that a statement is made of. */
function changesOf(ground: Ground, sentence: Stretch, said: string): Change[] {
  const { document, marks, besides } = ground;
  const { raw, known } = document;
  const [from, to] = stretchAsked(raw.slice(sentence.start, sentence.end), said);
  const own = { start: sentence.start + from, end: sentence.start + to };
  const clauses = statedClauses(document, sentence, marks).filter(
    ({ start, end, inserted }) => start < own.end && own.start < end && !inserted,
  );
  const sure = [
    ...contradictions(raw, own, marks, known),
    ...renationed(document, { ...own, omitted: [] }, { marks, nations: besides }),
    ...clauses.flatMap((clause) => contradictions(raw, clause, marks, known)),
  ];
  const all = [
    ...sure.toSorted((one, other) => rankOf(marks, one) - rankOf(marks, other)),
    ...otherDays(raw, own),
    ...looserChanges(raw, own, sentence, [...marks, ...besides]),
    ...otherNames(ground, own),
  ];
  const swaps = all.length > 0 ? all : swapped(ground, { ...own, omitted: [] }, marks);
  return [...swaps, ...deniedVerb(raw, own, marks)];
}

/** Names that could be offered beside each name there: what a teacher looks at need not be as sure as what is asked unseen. */
const otherNames = ({ document: { raw, known }, marks }: Ground, part: Stretch): Change[] =>
  marks.flatMap((mark) => {
    if (mark.type === "place" && holy.test(foldLoosely(raw.slice(part.start, part.end)))) return [];
    if (!isName(mark) || !within(mark, part) || mark.confidence < likelyMin || isItsSubject(mark, marks)) return [];
    return standIns(raw, mark, marks, known).map(({ name }) => ({
      start: mark.start,
      end: mark.end,
      text: spaced(name),
    }));
  });
const likelyMin = 0.6;

/** The country that a document is about: everybody knows that. */
const isItsSubject = ({ country, denotes }: Mark, marks: readonly Mark[]): boolean =>
  country !== undefined && marks.filter((mark) => mark.denotes === denotes).length >= subjectMin;
const subjectMin = 3;

/** The day of the week two days on, where the sentence has one. */
function otherDays(raw: string, part: Stretch): Change[] {
  const days = wordsIn(raw, part).filter(({ folded }) => weekdayNames.has(withoutAnd(folded)));
  const [day] = days;
  const all = [...weekdayNames.keys()];
  const other = day && weekdayNames.get(all[(all.indexOf(withoutAnd(day.folded)) + daysOn) % all.length] ?? "");
  return day && other && days.length === 1
    ? [wordChange(day, other, day.folded === withoutAnd(day.folded) ? 0 : 1)]
    : [];
}
const daysOn = 2;

/** A name that is another one is told by what the reader knows of both. */
function rankOf(marks: readonly Mark[], { start, end }: Change): number {
  const there = marks.filter((mark) => mark.start < end && start < mark.end);
  if (there.some((mark) => isName(mark))) return 2;
  return there.length > 0 ? 1 : 0;
}

/** With other words in the place of some that stand there once, and as words of their own; an «and» before both may have gone. */
function replacedOnce(said: string, own: string, put: string): string | undefined {
  const places = own === "" ? [] : said.split(own);
  const [before = "", behind = ""] = places;
  const isWord = startsWord.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(behind);
  if (places.length === 2 && isWord) return `${before}${put}${behind}`;
  const isGlued = places.length === 1 && glued.test(own) && glued.test(put);
  return isGlued ? replacedOnce(said, own.slice(1), put.slice(1)) : undefined;
}
/** Words before a word, with a preposition of one letter glued to it or none. */
const startsWord = /(?:^|[^\p{L}\p{M}\p{N}])(?:[\u0648\u0641]?[\u0628\u0644]?)$/u;
const glued = /^\u0648(?=\p{L}{3})/u;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
