import { foldLoosely } from "../../text/fold-arabic";
import { countWords } from "../../wording/word-stem";
import { kingdom } from "../clauses/clause-openers.ar";
import { prepositions } from "../facts/clause-words.ar";
import { isHeading, type Mark } from "../mark";
import { toldBefore } from "../told-before";
import type { CitedDocument } from "./cited-document";
import { isAside } from "./excerpts/aside-key";
import { wordedBefore } from "./excerpts/context/before-it";
import { excerptsOf, type Length, shownMax, withOmissions, withoutMention } from "./excerpts/cutting/excerpts-of";
import { type Excerpt, omission, wordedExcerpt } from "./excerpts/excerpt";
import { isBrokenLine, repeatsOpening } from "./excerpts/whole-parts/broken-line";
import { gapQuestion, gluedTo } from "./gap-question";
import { isTrivial } from "./is-trivial";
import { isWellKnown } from "./is-well-known";
import { isCutName } from "./names/cut-name";
import { isSureName } from "./names/sure-name";
import type { Asking, OwnQuestion } from "./own-question";
import { upToGap } from "./phrases/up-to-gap";
import { whoSaidIt } from "./who-said-it";

/**
 * The question that a mark makes, as an item without its version, in Arabic; undefined where its sentence gives the
 * answer away or nothing in the document can stand beside it. Wrong options are of the same sort, from the same document,
 * and stand nowhere in the sentence. `length`: whether it may be a long one. Equal input gives equal output.
 */
export function markQuestion(
  document: CitedDocument,
  mark: Mark,
  marks: readonly Mark[],
  length: Length = "usual",
): OwnQuestion | undefined {
  const whole = shownFor({ document, mark, marks }, length);
  for (const excerpt of [...whole, ...withoutMentions({ document, mark, marks }, whole, length)]) {
    const question = asked({ document, mark, marks, excerpt }, length);
    if (question) return question;
  }
  return undefined;
}

function shownFor({ document, mark, marks }: Omit<Asking, "excerpt">, length: Length): Excerpt[] {
  if (mark.type !== "phrase") return excerptsOf(document, mark, marks, length);
  const { raw } = document;
  return upToGap(raw, mark, marks, (asked) => excerptsOf(document, asked, marks, length));
}

/** A question and what it leaves out of its sentence. `isLong`: it has more words than are usual. */
export type Variant = { question: OwnQuestion; excerpt: Excerpt; isLong: boolean };

/**
 * Every way in which a mark can be asked for, those that leave nothing out first: of several parts of its sentence, and
 * with other marks left out, so that questions of one sentence need not answer each other.
 */
export function markVariants(
  document: CitedDocument,
  mark: Mark,
  marks: readonly Mark[],
  { mayOmit, length = "usual" }: { mayOmit: boolean; length?: Length },
): Variant[] {
  const whole = shownFor({ document, mark, marks }, length);
  const excerpts =
    mark.type === "quote" || !mayOmit
      ? whole
      : [
          ...whole,
          ...whole.flatMap((each) => withOmissions(document.raw, mark, marks, each)),
          ...withoutMentions({ document, mark, marks }, whole, length),
        ];
  return excerpts.flatMap((excerpt) => {
    const question = asked({ document, mark, marks, excerpt }, length);
    return question ? [{ question, excerpt, isLong: wordsOf(question) > shownMax.usual }] : [];
  });
}

/** Excerpts in which what is asked stands once more, without that: where a long question may be asked. */
function withoutMentions(
  { document, mark, marks }: Omit<Asking, "excerpt">,
  excerpts: readonly Excerpt[],
  length: Length,
): Excerpt[] {
  if (length === "usual" || mark.type === "quote") return [];
  return excerpts.flatMap((each) => withoutMention(document.raw, mark, marks, each));
}

/** Words of a stem besides the name of the document. */
const wordsOf = ({ stem, scopeText = "" }: OwnQuestion): number => countWords(stem) - countWords(scopeText);

/** Two marks of quotation with nothing between: a source's slip. */
const emptyMarks = /"\s*"/u;

/** Words that a question may show with what stands before it: usually, and where a set has too few questions. */
const togetherMax = { usual: 78, long: 92 } as const;

/** The same for whoever looks at it first: of a name that is not sure, or known to many, and however long. */
export function askedLoosely(asking: Asking): OwnQuestion | undefined {
  const { document, mark } = asking;
  if (mark.type === "quote" || isHeading(document.raw, mark.sentence) || isPoor(asking)) return undefined;
  const question = gapQuestion(asking);
  return question && !emptyMarks.test(question.stem) && !showsAccepted(question, asking) ? question : undefined;
}

/** The gap for a mark in other words of its document than a sentence: its headline, somebody's report. */
export function askedOf(asking: Asking): OwnQuestion | undefined {
  const { document, mark, marks } = asking;
  if (!isSureName(document.raw, mark, marks, document.known) || isPoor(asking) || isWellKnown(asking)) return undefined;
  const question = gapQuestion(asking);
  return question && !emptyMarks.test(question.stem) && !showsAccepted(question, asking) ? question : undefined;
}

/** What is right when typed stands in what is shown: «the province of …» over a sentence on its plain. */
function showsAccepted({ stem, scopeText = "", ...question }: OwnQuestion, { document: { known } }: Asking): boolean {
  const { accepted = [] } = question as { accepted?: readonly string[] };
  const told = `${toldBefore(scopeText)} ${stem.slice(scopeText.length)}`;
  const words = ` ${(foldLoosely(told).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
  return accepted.map(foldLoosely).some((form) => {
    const isWord = form.length < surelyNamed && (prepositions.has(form) || known?.isCommon(form) !== false);
    return form.length >= tellingMin && !isWord && gluedOn.some((letter) => words.includes(` ${letter}${form} `));
  });
}
/** A shorter form may be another word, and so may one of fewer letters than that which is in the list of them. */
const tellingMin = 3;
const surelyNamed = 4;
/** Folded: «and», «in», «to» before a name. */
const gluedOn = ["", "\u0648", "\u0628", "\u0644"];

/** It tells its own answer, asks for no point of its sentence, or needs no text. */
const isPoor = (asking: Asking): boolean =>
  isTold(asking) ||
  isBrokenLine(asking.document.raw, asking.excerpt) ||
  repeatsOpening(asking.document.raw, asking.excerpt) ||
  isNoPlace(asking) ||
  isCutName(asking) ||
  isAside(asking.document.raw, asking.mark) ||
  isTrivial(asking);

function asked(asking: Asking, length: Length): OwnQuestion | undefined {
  const { document, mark, marks } = asking;
  const { raw, known } = document;
  if (isHeading(raw, mark.sentence) || !isSureName(raw, mark, marks, known)) return undefined;
  if (mark.type !== "quote" && isPoor(asking)) return undefined;
  if (length === "usual" && isWellKnown(asking)) return undefined;
  const question = mark.type === "quote" ? whoSaidIt(asking) : gapQuestion(asking);
  if (!question || emptyMarks.test(question.stem) || showsAccepted(question, asking)) return undefined;
  const count = wordsOf(question);
  // A long text is not read for «the kingdom».
  const isWorthIt = count <= shownMax.usual || foldLoosely(mark.text) !== kingdom;
  const isFit = count <= shownMax[length] && countWords(question.stem) <= togetherMax[length];
  return isFit && isWorthIt ? question : undefined;
}

/**
 * A country in one word after a noun may be an adjective of it, which no other country can stand for, and so may what
 * follows a noun with the ending of an object.
 */
function isNoPlace({ document, mark: { type, text, start, sentence } }: Asking): boolean {
  if (type !== "place") return false;
  const [, before = ""] = /([\p{L}\p{M}]+)\s+$/u.exec(document.raw.slice(sentence.start, start)) ?? [];
  if (/\u064B\u0627?$|[^\u062A\u0647\u0645\u0646\u0644\u064A\u0630]\u0627$/u.test(before)) return true;
  const isCountry = /^\u0627\u0644\p{L}+\u064A\u0629$/u.test(text);
  return isCountry && before !== "" && !prepositions.has(foldLoosely(before));
}

const reigns = /(?<!\p{L})\u0627\u0644\u0645\u0644\u0643 $/u;

/** A shorter sentence is a heading, or says too little to ask of. */
const wordsMin = 6;

/** It is too short, or its answer stands in what is shown again, or in the name that every question of the document begins with. */
function isTold({ document, mark, marks, excerpt }: Asking): boolean {
  const { raw, publisher } = document;
  const { sentence, start, end, denotes } = mark;
  const isGlued =
    (/[\p{L}\p{N}#@_]/u.test(raw.slice(start - 1, start)) &&
      gluedTo(raw, mark) === "" &&
      !isJoined(raw, mark, excerpt)) ||
    /[\p{L}\p{N}_]/u.test(raw.slice(end, end + 1));
  // A place that a report is filed from is not told by its sentence.
  if (breaksName(raw, mark)) return true;
  const isDateline =
    filedBy.test(raw.slice(sentence.start, start)) && /^\s*[-\u2013\u2014:]/u.test(raw.slice(end, end + 3));
  if (isGlued || isDateline || countWords(raw.slice(sentence.start, sentence.end)) < wordsMin) return true;
  // Nobody has to be told who a king is.
  if (reigns.test(raw.slice(sentence.start, start))) return true;
  const shown = wordedExcerpt(raw, excerpt, { start, end, text: omission });
  const rest = foldLoosely(`${shown} ${wordedBefore(raw, excerpt) ?? ""} ${publisher}`);
  const names = [mark, ...marks.filter((other) => other.denotes === denotes)].flatMap(({ text, name }) => [text, name]);
  return [...names, ...names.flatMap(lastWords)].some((name) => rest.includes(foldLoosely(name)));
}

/** What stands before the place that a report is filed from: nothing, or who files it. */
const filedBy = /^(?:\p{L}[\p{L} ]{1,30}[-\u2013\u2014:\u060C]\s*)?$/u;

/** Behind an «and» that is glued to it, as a figure may be behind other letters too; not where that opens what is shown. */
const isJoined = (raw: string, { type, start, text }: Mark, excerpt: Excerpt): boolean =>
  start - excerpt.start > joinedMin &&
  (type === "quantity" && /^\p{Nd}/u.test(text) ? figureJoints : joint).test(raw.slice(0, start).slice(-2));
const joinedMin = 8;
const joint = /(?:^|[\s\u060C])\u0648$/u;
const figureJoints = /(?:^|[\s\u060C])[\u0648\u0628\u0644\u0641]$/u;

/** Some of a few words between marks of quotation, which are a name. */
function breaksName(raw: string, { start, end, sentence }: Mark): boolean {
  const before = /["\u00AB\u201C]([^"\u00AB\u00BB\u201C\u201D]*)$/u.exec(raw.slice(sentence.start, start));
  const behind = /^([^"\u00AB\u00BB\u201C\u201D]*)["\u00BB\u201D]/u.exec(raw.slice(end, sentence.end));
  const isQuoted = before !== null && behind !== null && quotesBefore(raw.slice(sentence.start, start)) % 2 === 1;
  const beside = `${before?.[1] ?? ""} ${behind?.[1] ?? ""}`.trim();
  return isQuoted && beside !== "" && countWords(beside) < nameMax;
}
const nameMax = 4;
const quotesBefore = (text: string): number => (text.match(/["\u00AB\u00BB\u201C\u201D]/gu) ?? []).length;

/** Of a name of three words or more: without its first. */
function lastWords(name: string): string[] {
  const rest = name.split(/\s+/u).slice(1);
  return rest.length >= 2 ? [rest.join(" ")] : [];
}
