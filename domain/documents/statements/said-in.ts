import { foldLoosely } from "../../text/fold-arabic";
import type { Read } from "../asking/excerpts/context/namings";
import type { Excerpt, Stretch } from "../asking/excerpts/excerpt";
import { leavesUntold } from "../asking/excerpts/references/leaves-untold";
import { leansBack } from "../asking/excerpts/references/left-to-before";
import { hasSourceBehind, isLimitedBehind } from "../asking/excerpts/tellers/source-behind";
import { withTeller } from "../asking/excerpts/tellers/with-teller";
import { standsInSpeech } from "../asking/excerpts/tellers/within-speech";
import { standsQuoted } from "../asking/excerpts/whole-parts/stands-quoted";
import { isOpeningVerb, isSureVerb } from "../asking/excerpts/whole-parts/verb-forms";
import { isWholePart } from "../asking/excerpts/whole-parts/whole-part";
import { endsAlike, endsWithPronoun, pointsBack, present } from "../asking/excerpts/whole-parts/whole-part.ar";
import { isSureName } from "../asking/names/sure-name";
import { isSureSpeaker } from "../asking/speakers/sure-speaker";
import { isVerb, withoutAnd } from "../clauses/clause-ends";
import { relatives, thatWords } from "../clauses/clause-openers.ar";
import { clauseStarts } from "../clauses/clause-starts";
import { clipsOf } from "../clauses/clip-sentence";
import { spaced } from "../clauses/standing";
import { type PlacedWord, wordsIn } from "../clauses/words-in";
import { opensWithBareBody, prepositions } from "../facts/clause-words.ar";
import type { ToldFact } from "../facts/told-fact";
import { isFullSentence, type Mark } from "../mark";
import { addressed, grave, opinion, pointsOutside, unclearOpening } from "./changes/opposites.ar";
import type { PlacedSentence } from "./statements-of";

const wordsMin = 6;
/** Words of what was said: usually, and where nothing shorter can be read by itself. */
const wordsMax = [24, 36];
/** Who spoke has to be so sure to be named; from the lower on the text has to say it beyond doubt besides. */
const surest = 0.8;
const sureBesides = 0.65;

/**
 * What somebody said, as its document has it. `speaker`: where that is sure, else `shown` has the clause with whoever says it
 * before it · `isQuoted`: in their own words.
 */
export type Said = {
  speaker: string | undefined;
  clause: Stretch;
  shown?: Excerpt;
  isQuoted: boolean;
  sentence: Stretch;
  paragraph: number;
};

/** The clauses of what a fact tells that somebody said. */
export function saidIn(document: Read, fact: ToldFact, marks: readonly Mark[]): Said[] {
  const { raw } = document;
  const { sort, about, value, confidence, sentence, paragraph } = fact;
  if (value.type !== "text" || !(sort === "said" || sort === "stated")) return [];
  if (isLate(raw, about)) return [];
  const who = marks.find(({ name, text }) => spaced(name) === about || spaced(text) === about);
  const isQuoted = sort === "said";
  const at = raw.indexOf(value.text, Math.min(sentence.start, fact.start));
  const saying = { start: at, end: at + value.text.length };
  const isHeard = () => confidence >= sureBesides && at >= 0 && speaksIn(raw, saying, { who, sentence, marks });
  const isSure = who !== undefined && (confidence >= surest || isHeard()) && isSureName(raw, who, marks);
  if (isQuoted && at >= 0 && !standsQuoted(raw, { quote: { start: at, end: at + value.text.length }, sentence, marks }))
    return [];
  if (!isQuoted && isVerb(foldLoosely(value.text.split(" ")[0] ?? ""))) return [];
  return piecesOf(raw, fact, value.text).flatMap((piece) => {
    const clause = clauseOf(raw, piece, marks, isQuoted);
    if (!clause || !isClear(raw, clause, marks) || !tellsSomething(raw, clause, isQuoted)) return [];
    if (isLimitedBehind(raw, clause, sentence)) return [];
    // «We fight the guards», said by the guards.
    if (isQuoted && (namesItself(raw, clause, about) || tellsOfThird(raw, clause))) return [];
    const said = { speaker: isSure ? about : undefined, clause, isQuoted, sentence, paragraph };
    if (isSure) return [said];
    return withWhoTold(document, said, marks);
  });
}

/** «The late ruler, so-and-so», who says nothing today. */
const isLate = (raw: string, about: string): boolean => late.some((word) => raw.includes(`${word} ${about}`));
const late = ["\u0627\u0644\u0631\u0627\u062D\u0644", "\u0627\u0644\u0631\u0627\u062D\u0644\u0629"];

/** Whether the text says beyond doubt that words are a person's. */
function speaksIn(
  raw: string,
  saying: Stretch,
  { who, sentence, marks }: { who: Mark | undefined; sentence: Stretch; marks: readonly Mark[] },
): boolean {
  if (who?.type !== "person") return false;
  const speaker = who.denotes.split("|")[1] ?? who.name;
  const quote = marks.find(({ type, start, end }) => type === "quote" && start <= saying.start && saying.end <= end);
  const said = { ...saying, sentence, type: "quote", speaker } as Mark;
  return (quote?.speaker ?? speaker) === speaker && isSureSpeaker(raw, quote ?? said, who, marks);
}

const namesItself = (raw: string, { start, end }: Stretch, about: string): boolean =>
  foldLoosely(raw.slice(start, end))
    .split(/[^\p{L}]+/u)
    .join(" ")
    .includes(foldLoosely(about));

/** «Will not allow the …»: the writer put between marks what somebody would not do. */
function tellsOfThird(raw: string, clause: Stretch): boolean {
  const [denial, verb, object] = wordsIn(raw, clause).map(({ folded }) => folded);
  return (
    /^\u0644[\u0646\u0645\u0627]$/u.test(denial ?? "") &&
    /^[\u064A\u062A]\p{L}{2,}$/u.test(verb ?? "") &&
    (prepositions.has(object ?? "") || /^\u0628\p{L}{3,}$/u.test(object ?? ""))
  );
}

/** With whoever says it shown before it; by their name alone where something stands between the two. */
function withWhoTold(document: Read, said: Said, marks: readonly Mark[]): Said[] {
  const shown = withTeller({ document, marks }, said.clause, said.sentence);
  const [gap] = shown?.omitted ?? [];
  if (!shown || !gap) return shown ? [{ ...said, shown }] : [];
  const who = marks.findLast(({ type, start, end }) => type === "person" && start >= shown.start && end <= gap.start);
  return who && !isLate(document.raw, spaced(who.name)) ? [{ ...said, speaker: spaced(who.name) }] : [];
}

/** What a sentence reports, with whoever said it: «he added that …». */
export function reportedIn(document: Read, { paragraph, ...sentence }: PlacedSentence, marks: readonly Mark[]): Said[] {
  const { raw } = document;
  if (!isFullSentence(raw, sentence) || standsInSpeech(raw, sentence)) return [];
  const words = wordsIn(raw, sentence);
  // «It is told that»: nobody is said to have said it.
  if (impersonal.test(words[0]?.folded ?? "")) return [];
  const starts = new Set(clauseStarts(words));
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || !thatWords.has(word.folded) || !starts.has(word.start)) return [];
    const own = next.text.replace(/[^\p{L}]/gu, "");
    if (endsWithPronoun.test(own) && !endsAlike.has(foldLoosely(own))) return [];
    const clause = clauseOf(raw, { start: next.start, end: sentence.end }, marks, false);
    const isFair =
      clause &&
      isClear(raw, clause, marks) &&
      tellsSomething(raw, clause, false) &&
      !hasSourceBehind(raw, clause, sentence) &&
      !isLimitedBehind(raw, clause, sentence) &&
      !opinion.test(foldLoosely(raw.slice(clause.start, clause.end)));
    return clause && isFair
      ? withWhoTold(document, { speaker: undefined, clause, isQuoted: false, sentence, paragraph }, marks)
      : [];
  });
}

const impersonal =
  /^[\u0648\u0641]?(?:\u064A\u0630\u0643\u0631|\u064A\u0634\u0627\u0631|\u062C\u0627\u0621|\u0648\u0631\u062F)$/u;

/** The sentences of what was said, in the raw text: no questions. */
function piecesOf(raw: string, { sentence, start }: ToldFact, text: string): Stretch[] {
  const at = raw.indexOf(text, Math.min(sentence.start, start));
  if (at < 0) return [];
  return [...text.matchAll(/(?:[^.!?\u061F]|(?<=\p{Nd})\.(?=\p{Nd}))+[.!?\u061F]*/gu)].flatMap(
    ({ 0: found, index }) => {
      const from = at + index + found.length - found.trimStart().length;
      return /[?\u061F]/u.test(found) ? [] : [{ start: from, end: at + index + found.trimEnd().length }];
    },
  );
}

/** The whole of a sentence that is short enough, else a part of it that stands by itself. */
function clauseOf(raw: string, piece: Stretch, marks: readonly Mark[], isSpeech: boolean): Stretch | undefined {
  const opening = { start: piece.start, end: piece.start + 1 };
  for (const most of wordsMax) {
    const found = clipsOf(raw, piece, opening, most)
      .filter((part) => part.start === piece.start)
      .toSorted((one, other) => other.end - one.end)
      .find((part) => {
        const count = wordsIn(raw, part).length;
        return count >= wordsMin && count <= most && isWholePart({ raw, part, sentence: piece, marks, isSpeech });
      });
    if (found) return found;
  }
  return undefined;
}

/** «Towards», with which mottos begin. */
const towards = /^\u0646\u062D\u0648$/u;

/** A clause with a verb of its own: no name of something alone, no motto. What is told in other words opens with a noun. */
function tellsSomething(raw: string, clause: Stretch, isQuoted: boolean): boolean {
  const words = wordsIn(raw, clause).map(({ folded }) => folded);
  const [first = ""] = words;
  const opensAsVerb = isOpeningVerb(first);
  if (prepositions.has(withoutAnd(first)) || towards.test(first) || (opensAsVerb && !isQuoted)) return false;
  const verbs = words.slice(1).filter((word) => isSureVerb(withoutAnd(word)) || isVerb(word)).length;
  return (opensAsVerb ? 1 : 0) + verbs > words.filter((word) => relatives.has(word) || ofThose.test(word)).length;
}

/** «Of those who». */
const ofThose = /^\u0645\u0645\u0646$/u;
const strangeSigns = /["\u00AB\u00BB\u201C\u201D:()[\]*/#@&\u2026]|\.\./u;
const openingWords = 6;

/** «A group that acts …» in its own words: a name for somebody, and nobody's words. */
function isName(words: readonly PlacedWord[]): boolean {
  const [first, second] = words.map(({ folded }) => folded);
  const isNoun =
    first !== undefined && !isOpeningVerb(first) && !/^(?:\u0627\u0644|\u0644\u0644)/u.test(first) && first.length > 3;
  return isNoun && second !== undefined && present.test(second) && isVerb(second);
}

function isClear(raw: string, clause: Stretch, marks: readonly Mark[]): boolean {
  const text = raw.slice(clause.start, clause.end);
  const unclear = [pointsOutside, grave, addressed, unclearOpening];
  const opening = wordsIn(raw, clause).slice(0, openingWords);
  return (
    !strangeSigns.test(text) &&
    !unclear.some((form) => form.test(foldLoosely(text))) &&
    !isName(opening) &&
    !leansBack({ document: { raw }, marks }, clause) &&
    !leavesUntold({ document: { raw }, marks }, { ...clause, omitted: [] }) &&
    !opening.some((word) => pointsBack.test(word.folded)) &&
    !opensWithBareBody(opening.map(({ folded }) => folded))
  );
}
