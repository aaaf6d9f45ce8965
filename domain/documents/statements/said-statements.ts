import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import type { CitedDocument } from "../asking/cited-document";
import { type Excerpt, type Stretch, wordedExcerpt } from "../asking/excerpts/excerpt";
import { standIns } from "../asking/names/stand-ins";
import type { OwnQuestion } from "../asking/own-question";
import { whoClaimed } from "../asking/who-claimed";
import { spaced } from "../clauses/standing";
import { wordsIn } from "../clauses/words-in";
import { documentWords as words } from "../document-words.ar";
import type { ToldFact } from "../facts/told-fact";
import type { Mark } from "../mark";
import type { Change } from "./changes/change";
import { contradictions } from "./changes/contradiction";
import { grave } from "./changes/opposites.ar";
import { sharedShare } from "./changes/shared-share";
import { reportedIn, type Said, saidIn } from "./said-in";
import { statementQuestion } from "./statement-question";
import type { PlacedSentence } from "./statements-of";
import { isToldOfAnother } from "./told-twice";

/** A document as far as what was said in it goes. */
type Spoken = { facts: readonly ToldFact[]; sentences: readonly PlacedSentence[]; marks: readonly Mark[] };

/**
 * What may be judged of somebody's words in a document: false where one change makes them contradict what was said, or
 * where somebody else is named for them, and true as they stand. None of words that point at what others said. Whoever
 * spoke is named: nobody's words are the document's own.
 */
export function saidStatements(document: CitedDocument, { facts, sentences, marks }: Spoken): OwnQuestion[] {
  const all = allSaid(document, { facts, sentences, marks });
  return [
    ...all.flatMap((said) => statementsOn(document, said, all, marks)),
    ...sentences.flatMap((sentence) => whoClaimed(document, sentence, marks)),
  ];
}

/** All that somebody is told to have said, each once. */
export function allSaid(document: CitedDocument, { facts, sentences, marks }: Spoken): Said[] {
  const told = facts.flatMap((fact) => saidIn(document, fact, marks));
  const known = new Set(told.map(({ clause }) => clause.start));
  const reported = sentences.flatMap((sentence) => reportedIn(document, sentence, marks));
  const all = [...told, ...reported.filter(({ clause }) => !known.has(clause.start))];
  return all.filter(({ sentence }) => !isToldOfAnother(document.raw, sentence, marks));
}

function statementsOn(
  document: CitedDocument,
  said: Said,
  all: readonly Said[],
  marks: readonly Mark[],
): OwnQuestion[] {
  const { raw } = document;
  const { clause, sentence, paragraph } = said;
  const { start, end } = clause;
  const excerpt: Excerpt = said.shown ?? { start, end, omitted: [] };
  const place = { document, excerpt, sentence, paragraph, about: `said|${start}` };
  const asked = (told: Said, change?: Change, isFalse = change) =>
    statementQuestion({ ...place, change: isFalse, said: wording(raw, told, change), speaker: said.speaker });
  const other = otherSpeaker(raw, said, all, marks) ?? otherName(document, said, all, marks);
  return [
    ...contradictions(raw, clause, marks, document.known).map((change) => asked(said, change)),
    ...(other ? [asked({ ...said, speaker: other }, undefined, { start, end: start, text: other })] : []),
    ...(wordsIn(raw, clause).length <= trueMax ? [asked(said)] : []),
  ];
}
/** Words of somebody that are judged as they stand. */
const trueMax = 28;

/** Somebody else who speaks in the document, and of whom no sentence tells anything like it. */
function otherSpeaker(raw: string, { speaker, clause }: Said, all: readonly Said[], marks: readonly Mark[]) {
  if (speaker === undefined) return undefined;
  const told = contentWords(raw.slice(clause.start, clause.end));
  const isAlike = ({ start, end }: Stretch) => sharedShare(told, contentWords(raw.slice(start, end))) >= alikeMin;
  const marksOf = (who: string) => marks.filter(({ name, text }) => spaced(name) === who || spaced(text) === who);
  const others = [...new Set(all.flatMap((each) => each.speaker ?? []))].filter((who) => who !== speaker);
  return others.find((who) => {
    const mentions = marksOf(who);
    const isOfSort = mentions[0]?.sort === marksOf(speaker)[0]?.sort;
    const saysAlike = all.some((each) => each.speaker === who && isAlike(each.clause));
    const isNamed = isNamedIn(raw.slice(clause.start, clause.end), who);
    return isOfSort && !isNamed && !saysAlike && !mentions.some(({ sentence }) => isAlike(sentence));
  });
}
const alikeMin = 0.2;

/** Whether words hold the last name of somebody: nobody tells that of themselves. */
const isNamedIn = (text: string, name: string): boolean =>
  foldLoosely(text).includes(foldLoosely(name).split(" ").at(-1) ?? name);

/** Somebody whom the document names and of whom no sentence tells anything like it: it tells whose words they are. */
function otherName(
  { raw, known }: CitedDocument,
  { speaker, clause, sentence }: Said,
  all: readonly Said[],
  marks: readonly Mark[],
) {
  const who = marks.find(({ name, text }) => spaced(name) === speaker || spaced(text) === speaker);
  if (who?.type !== "person") return undefined;
  const told = contentWords(raw.slice(clause.start, clause.end));
  const isAlike = ({ start, end }: Stretch) => sharedShare(told, contentWords(raw.slice(start, end))) >= alikeMin;
  const other = standIns(raw, { ...who, sentence }, marks, known).find(({ denotes }) => {
    const mentions = marks.filter((mark) => mark.denotes === denotes);
    const names = new Set(mentions.flatMap(({ name, text }) => [spaced(name), spaced(text)]));
    const isDead = mentions.some((mark) => grave.test(foldLoosely(raw.slice(mark.sentence.start, mark.sentence.end))));
    const saysAlike = all.some((each) => names.has(each.speaker ?? "") && isAlike(each.clause));
    const isNamed = [...names].some((name) => isNamedIn(raw.slice(clause.start, clause.end), name));
    return !isDead && !isNamed && !saysAlike && !mentions.some((mark) => isAlike(mark.sentence));
  });
  return other && spaced(other.name);
}

function wording(raw: string, { speaker, clause, shown, isQuoted }: Said, change?: Change): string {
  if (shown && shown.start < clause.start) return wordedExcerpt(raw, shown, change);
  const text = change
    ? raw.slice(clause.start, change.start) + change.text + raw.slice(change.end, clause.end)
    : raw.slice(clause.start, clause.end);
  const line = spaced(text).replace(/[\s\u060C\u061B,;:.!]+$/u, "");
  return isQuoted ? words.quoted(speaker, line) : words.told(speaker, line);
}
