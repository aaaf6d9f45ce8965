import type { Extraction } from "../extraction/extract-document";
import type { Span } from "../extraction/span";
import type { ReadText } from "../extraction/text/read-text";
import { foldLoosely } from "../text/fold-arabic";
import { withoutGluedAnd } from "./asking/names/glued-and";
import { withOneSpelling } from "./asking/names/spelled-otherwise";
import { withPosts } from "./asking/speakers/with-posts";
import { ligament, namedAfterPlaces, ofLigaments } from "./clauses/clause-openers.ar";
import { numberOfTen, ten } from "./document-words.ar";

/** What a stretch of a document can be asked for. */
export const markTypes = [
  "date",
  "quantity",
  "person",
  "place",
  "organisation",
  "nation",
  "title",
  "phrase",
  "quote",
] as const;
export type MarkType = (typeof markTypes)[number];

/**
 * A stretch of a document that may be asked for, and the sentence that is its evidence: offsets into the raw text,
 * paragraphs counted from 1. `denotes`: equal for stretches that mean the same · `sort`: stretches of one sort can stand
 * in each other's place · `number`: where its figure stands · `iso`: a whole date · `country`: ISO 3166 alpha-2 of one, or of the one
 * whose adjective it is.
 */
export type Mark = {
  id: string;
  type: MarkType;
  start: number;
  end: number;
  text: string;
  /** The fullest way in which the document says it. */
  name: string;
  sentence: { start: number; end: number };
  paragraph: number;
  denotes: string;
  sort: string;
  confidence: number;
  speaker?: string;
  /** Of somebody: the post that the text says in full. */
  post?: string;
  number?: { value: number; start: number; end: number };
  iso?: string;
  country?: string;
  /** The country of a city or region, as far as a list has it. */
  within?: string;
  /** Where the enumeration begins that it is a member of. */
  list?: number;
  /** «More than», «about» stands before it: other figures may be right too. */
  isBound?: true;
};

/** The stretches of a document that can be asked for, in reading order. */
export function documentMarks(text: ReadText, { spans }: Pick<Extraction, "spans">): Mark[] {
  const lists = spans.filter(({ type }) => type === "participant_list");
  const marks = spans.flatMap((span) => (lists.some((list) => holds(list, span)) ? [] : markOf(text, span)));
  const read = withPosts(text.raw, withOneSpelling(withoutGluedAnd(marks)), spans);
  return read.map((mark) => (isName(mark) ? { ...mark, name: fullest(mark, read) } : mark));
}

/** The countries of each enumeration, which are asked for one at a time and count as no names elsewhere. */
export function memberMarks(text: ReadText, { spans }: Pick<Extraction, "spans">): Mark[] {
  const lists = spans.filter(({ type }) => type === "participant_list");
  return lists.flatMap((list) =>
    spans
      .filter((span) => span.type === "place" && span.norm.kind === "country" && holds(list, span))
      .flatMap((span) => markOf(text, span).map((mark) => ({ ...mark, list: list.start }))),
  );
}

type Stretch = { start: number; end: number };
const holds = (outer: Stretch, { start, end }: Stretch): boolean => outer.start <= start && end <= outer.end;

function markOf(text: ReadText, span: Span): Mark[] {
  const read = readSpan(span);
  const sentence = text.sentences.find((each) => holds(each, span)) ?? acrossSentences(text, span);
  if (!read || !sentence || hasLostItsAlef(text.raw, span) || isOfThing(text.raw, span) || isTail(text.raw, span))
    return [];
  const { start, end, confidence } = span;
  return [
    {
      id: `${span.type}-${start}-${end}`,
      ...{ start, end, confidence, text: span.text, name: span.text },
      paragraph: text.paragraphs.findIndex((each) => holds(each, span)) + 1,
      sentence: { start: sentence.start, end: sentence.end },
      ...read,
    },
  ];
}

/** A quotation may be of several sentences of one paragraph. */
function acrossSentences({ sentences, paragraphs }: ReadText, span: Span): Stretch | undefined {
  const [first, last] = [span.start, span.end].map((at) =>
    sentences.find(({ start, end }) => start <= at && at <= end),
  );
  const isOne = span.type === "quote" && paragraphs.some((each) => holds(each, span));
  return first && last && isOne ? { start: first.start, end: last.end } : undefined;
}

/** After «li» the article is written without its alef: what follows is no name by itself. */
const hasLostItsAlef = (raw: string, { start, text }: Span): boolean =>
  raw[start - 1] === "\u0644" && text.startsWith("\u0644");

/** «Coconut» is «the nut of India»; a knee has what a town is called. */
const isOfThing = (raw: string, { type, start, end, text }: Span): boolean =>
  type === "place" &&
  (namedAfterPlaces.has(foldLoosely(/(\p{L}+)\s$/u.exec(raw.slice(0, start).slice(-12))?.[1] ?? "")) ||
    (foldLoosely(text) === ligament && ofLigaments.test(foldLoosely(raw.slice(end, end + ligamentReach)))));
const ligamentReach = 12;

/** The ten of «the eleven» and «the nineteen», whose number stands before it with the article. */
const isTail = (raw: string, { type, start, text }: Span): boolean =>
  type === "quantity" &&
  foldLoosely(text).startsWith(ten) &&
  numberOfTen.test(foldLoosely(raw.slice(start - 12, start)));

type Read = Pick<Mark, "type" | "denotes" | "sort" | "speaker" | "number" | "iso" | "country" | "within" | "isBound">;

function readSpan(span: Span): Read | undefined {
  switch (span.type) {
    case "person":
      return { type: "person", denotes: `person|${span.norm.id}`, sort: `person|${span.norm.gender ?? "m"}` };
    case "organisation":
      return {
        type: "organisation",
        denotes: `organisation|${span.norm.id}`,
        sort: `organisation|${span.norm.kind ?? ""}`,
      };
    case "place":
      return readPlace(span);
    case "date":
      return readDate(span);
    case "quantity":
      return readQuantity(span);
    case "quote":
      if (!span.norm.speaker || span.norm.speaker === "unattributed") return undefined;
      return { type: "quote", denotes: `quote|${span.start}`, sort: "quote", speaker: span.norm.speaker };
    default:
      return undefined;
  }
}

function readPlace({ norm }: Extract<Span, { type: "place" }>): Read {
  const read = { type: "place" as const, denotes: `place|${norm.name}`, sort: `place|${norm.kind}` };
  if (norm.kind === "country") return norm.iso ? { ...read, country: norm.iso } : read;
  return norm.country ? { ...read, within: norm.country } : read;
}

/** Only what is written out is asked: «yesterday» fills no gap. */
function readDate({ norm }: Extract<Span, { type: "date" }>): Read | undefined {
  if (norm.kind === "relative" || norm.ambiguous || norm.calendar || norm.mod || norm.time) return undefined;
  const isWhole = norm.kind === "absolute" && /^\d{4}(-\d{2}){0,2}$/.test(norm.iso);
  const read = { type: "date" as const, denotes: `date|${norm.iso}`, sort: `date|${norm.precision}|${norm.kind}` };
  return isWhole ? { ...read, iso: norm.iso } : read;
}

/** Not what is vague, or a fraction in words: nobody would type «half» as a figure. */
function readQuantity({ text, norm, numStart, numEnd }: Extract<Span, { type: "quantity" }>): Read | undefined {
  if (norm.value === null || norm.subtype === "ordinal" || norm.vague || norm.dual || norm.ambiguous) return undefined;
  if (!Number.isInteger(norm.value) && !/\p{Nd}/u.test(text)) return undefined;
  const counted = foldLoosely(norm.noun ?? norm.ellipsis ?? norm.unit ?? "");
  return {
    type: "quantity",
    denotes: `quantity|${norm.value}|${counted}`,
    sort: `quantity|${norm.subtype}|${counted}`,
    number: { value: norm.value, start: numStart, end: numEnd },
    ...(norm.op === "eq" ? {} : { isBound: true as const }),
  };
}

/** Not a heading, which runs names and verbs together, nor within a quotation. */
export function isProse(raw: string, { type, sentence, start }: Mark): boolean {
  const marks = raw.slice(sentence.start, start).match(/["\u00AB\u00BB\u201C\u201D]/gu) ?? [];
  return isFullSentence(raw, sentence) && (type === "quote" || marks.length % 2 === 0);
}

/** Not a heading: it has its stop, or more words than one. */
export function isFullSentence(raw: string, { start, end }: { start: number; end: number }): boolean {
  const text = raw.slice(start, end);
  if (isTornFigure(raw, start, end)) return false;
  return /[.!?\u061F"\u00BB\u201D]\s*$/u.test(text) || text.trim().split(/\s+/u).length >= headingMax;
}
const headingMax = 17;

/** «… costs 4. | 5 billion»: a space within a figure cut the sentence in two. */
const isTornFigure = (raw: string, start: number, end: number): boolean =>
  (/\p{Nd}\.\s*$/u.test(raw.slice(start, end)) && rest.test(raw.slice(end, end + 24))) ||
  (rest.test(` ${raw.slice(start, start + 24)}`) && /\p{Nd}\.\s*$/u.test(raw.slice(Math.max(0, start - 8), start)));
const rest =
  /^\s*\p{Nd}{1,3}\s?(?:%|\u0645\u0644\u064A\u0627\u0631|\u0645\u0644\u064A\u0648\u0646|\u062A\u0631\u064A\u0644\u064A\u0648\u0646|\u0628\u0644\u064A\u0648\u0646|\u0641\u064A \u0627\u0644\u0645|\u0628\u0627\u0644\u0645|\u062F\u0648\u0644\u0627\u0631|\u0631\u064A\u0627\u0644|\u062F\u0631\u0647\u0645)/u;

/** A heading: the first line where it is short, and a line of a few words without a stop. */
export function isHeading(raw: string, sentence: { start: number; end: number }): boolean {
  const from = raw.lastIndexOf("\n", sentence.start) + 1;
  const end = raw.indexOf("\n", sentence.end - 1);
  const line = raw.slice(from, end < 0 ? raw.length : end).trim();
  const isFirst = raw.slice(0, from).trim() === "" && end >= 0;
  const count = line.split(/\s+/u).length;
  return (
    (isFirst && count < headingMax && !/\.$/u.test(line)) ||
    (count < shortHeading && !/[.!?\u061F:"\u00BB\u201D]$/u.test(line))
  );
}
const shortHeading = 12;

export const isName = ({ type }: Pick<Mark, "type">): boolean =>
  type === "person" || type === "organisation" || type === "place";

/** The longest mention: the first that has its length. */
const fullest = ({ denotes }: Mark, marks: readonly Mark[]): string =>
  marks
    .filter((mark) => mark.denotes === denotes)
    .map(({ text }) => text)
    .reduce((longest, text) => (text.length > longest.length ? text : longest), "");
