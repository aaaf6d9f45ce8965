import { priorDifficulty } from "../items/difficulty";
import { hashId } from "../items/hash-id";
import type { ItemBase } from "../items/item";
import { seededRng, shuffled } from "../rng";
import { foldLoosely } from "../text/fold-arabic";
import { groupDigits } from "../text/numerals";
import { phrasebooks } from "../wording/phrasebooks";
import { gap } from "../wording/scene";
import { countWords } from "../wording/word-stem";
import { noUnits } from "./clause-openers.ar";
import { clipSentence, standsAlone } from "./clip-sentence";
import { documentWords as words } from "./document-words.ar";
import { prepositions } from "./facts/clause-words.ar";
import type { Mark } from "./mark";

/** A teacher's document as its questions cite it. `source`: names it among the sources of references. */
export type CitedDocument = {
  source: string;
  title: string;
  publisher: string;
  published: string;
  raw: string;
  sha256Of(text: string): string;
};

/**
 * The question that a mark makes, as an item without its version, in Arabic; undefined where its sentence gives the
 * answer away or nothing in the document can stand beside it. Wrong options are of the same sort, from the same document,
 * and stand nowhere in the sentence. Equal input gives equal output.
 */
export function markQuestion(document: CitedDocument, mark: Mark, marks: readonly Mark[]): object | undefined {
  const question = mark.type === "quote" ? whoSaidIt(document, mark, marks) : unlessTold(document, mark, marks);
  return question && countWords(question.stem) <= stemWordsMax ? question : undefined;
}

/** A learner still keeps so many words in mind. */
const stemWordsMax = 36;

type Made = ReturnType<typeof baseOf> & Record<string, unknown>;

function unlessTold(document: CitedDocument, mark: Mark, marks: readonly Mark[]): Made | undefined {
  const { raw } = document;
  const part = clipSentence(raw, mark.sentence, mark);
  if (isTold(document, mark) || isAdjective(document, mark) || !standsAlone(raw.slice(part.start, part.end)))
    return undefined;
  return gapQuestion(document, mark, marks);
}

/** A country in one word after a noun may be an adjective of it, which no other country can stand for. */
function isAdjective({ raw }: CitedDocument, { type, text, start, sentence }: Mark): boolean {
  if (type !== "place" || !/^\u0627\u0644\p{L}+\u064A\u0629$/u.test(text)) return false;
  const [, before = ""] = /(\p{L}+)\s+$/u.exec(raw.slice(sentence.start, start)) ?? [];
  return before !== "" && !prepositions.has(foldLoosely(before));
}

/** A shorter sentence is a heading, or says too little to ask of. */
const wordsMin = 6;

/** It is too short, or its answer stands in its sentence again, or in the name that every question of the document begins with. */
function isTold({ raw, publisher }: CitedDocument, { sentence, start, end, name, text }: Mark): boolean {
  const rest = foldLoosely(`${raw.slice(sentence.start, start)} ${raw.slice(end, sentence.end)} ${publisher}`);
  const isGlued = /\p{L}/u.test(raw.slice(start - 1, start)) || /\p{L}/u.test(raw.slice(end, end + 1));
  // A place that a report is filed from is not told by its sentence.
  const isDateline = start === sentence.start && /^\s*[-\u2013\u2014:]/u.test(raw.slice(end, end + 3));
  return (
    isDateline ||
    countWords(raw.slice(sentence.start, sentence.end)) < wordsMin ||
    isGlued ||
    rest.includes(foldLoosely(text)) ||
    rest.includes(foldLoosely(name))
  );
}

function gapQuestion(document: CitedDocument, mark: Mark, marks: readonly Mark[]): Made | undefined {
  const others = standIns(document, mark, marks);
  if (others.length >= 2) return bankedGap(document, mark, others);
  if (mark.type === "quantity") return mark.number ? hiddenNumber(document, mark, mark.number) : undefined;
  if (mark.type === "date") return mark.iso ? hiddenDate(document, mark, mark.iso) : undefined;
  return typedGap(document, mark);
}

const wrongMax = 3;

/** Marks that could stand in its place, none of them in its sentence: what reads alike once. */
function standIns({ raw }: CitedDocument, mark: Mark, marks: readonly Mark[]): Mark[] {
  // A sea does not stand in for a continent, and both are regions.
  if (mark.isBound || mark.sort === "place|region" || mark.sort === "place|place") return [];
  const sentence = foldLoosely(raw.slice(mark.sentence.start, mark.sentence.end));
  const seen = new Set([mark.denotes, foldLoosely(mark.name)]);
  const tempting = shuffled(marks, seededRng(mark.id)).sort((one, other) => rank(one, mark) - rank(other, mark));
  const others = tempting.filter((other) => {
    const { confidence, denotes, name } = other;
    if (rank(other, mark) > 1 || confidence < 0.6 || seen.has(denotes) || seen.has(foldLoosely(name))) return false;
    seen.add(denotes).add(foldLoosely(name));
    return !sentence.includes(foldLoosely(name)) && !holds(name, mark.name);
  });
  return others.slice(0, wrongMax);
}

/** 0: of the same sort · 1: an organisation of a like kind · 2: nothing that could stand there. */
const rank = ({ sort }: Mark, mark: Mark): number => {
  if (sort === mark.sort) return 0;
  return isOffice(sort) && isOffice(mark.sort) ? 1 : 2;
};

/** Organisations that act in the same news: no paper, firm, club or bank stands in for a ministry. */
const offices = new Set(["body", "ministry", "agency", "ngo", ""]);
const isOffice = (sort: string): boolean =>
  sort.startsWith("organisation|") && offices.has(sort.slice("organisation|".length));

/** One name holds the other: a part of a country and the country may both be right. */
const holds = (one: string, other: string): boolean => {
  const [first, second] = [foldLoosely(one), foldLoosely(other)];
  return first.includes(second) || second.includes(first);
};

const spaced = (text: string): string =>
  text
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** The sentence around a mark, shortened, with something in the mark's place. */
function around({ raw }: CitedDocument, { start, end, sentence }: Mark, place: string, at = { start, end }): string {
  const part = clipSentence(raw, sentence, { start, end });
  const text = spaced(raw.slice(part.start, at.start) + place + raw.slice(at.end, part.end));
  return text.replace(/[\s\u060C\u061B,;:.]+$/u, "");
}

const whole = ({ raw }: CitedDocument, { start, end }: { start: number; end: number }) => spaced(raw.slice(start, end));

function bankedGap(document: CitedDocument, mark: Mark, others: readonly Mark[]): Made {
  const { publisher } = document;
  const stem = `${words.scope(publisher)} ${around(document, mark, gap)}.`;
  return {
    ...baseOf(document, mark, "cloze", stem),
    ...optionsOf(document, mark, { text: mark.name, others, remark: words.elsewhere }),
    explanation: words.filled(whole(document, mark.sentence)),
    accepted: [],
  };
}

function typedGap(document: CitedDocument, mark: Mark): Made | undefined {
  if (mark.text.split(/\s+/u).length > 3) return undefined;
  const stem = `${words.scope(document.publisher)} ${around(document, mark, gap)}.`;
  return {
    ...baseOf(document, mark, "cloze", stem),
    options: [],
    key: spaced(mark.text),
    accepted: [...new Set([spaced(mark.text), spaced(mark.name)])],
  };
}

const hidden = "(\u2026)";

function hiddenNumber(document: CitedDocument, mark: Mark, number: NonNullable<Mark["number"]>): Made | undefined {
  const written = spaced(document.raw.slice(number.end, mark.end));
  const unit = unitOf(number.value, written);
  // Marks of direction among its digits: which of them come first is not certain.
  const isTurned = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(document.raw.slice(number.start, number.end));
  if (unit === undefined || isTurned || mark.start !== number.start) return undefined;
  const stem = `${words.scope(document.publisher)} ${words.hiddenNumber(around(document, mark, hidden, number))}`;
  return {
    ...baseOf(document, mark, "numeric-entry", stem),
    ...{ key: number.value, tolerance: 0, scale: 1, unit, keyText: `${groupDigits(number.value)} ${written}` },
  };
}

/** What is counted, without the ending that its number gives it; undefined where the words count nothing. */
function unitOf(value: number, written: string): string | undefined {
  // A year and what belongs to somebody: the two met by chance.
  const isYear = value >= 1900 && value <= 2100 && /\u0647$/u.test(written);
  if (!/[\p{L}%]/u.test(written) || noUnits.has(foldLoosely(written)) || isYear) return undefined;
  const isAccusative = value % 100 >= 11 && /^\p{L}{2,}[^\u064A]\u064B?\u0627\u064B?$/u.test(written);
  return isAccusative ? written.replace(/\u064B?\u0627\u064B?$/u, "") : written;
}

function hiddenDate(document: CitedDocument, mark: Mark, iso: string): Made {
  const stem = `${words.scope(document.publisher)} ${words.hiddenDate(around(document, mark, hidden))}`;
  const precision = (["year", "month", "day"] as const)[iso.split("-").length - 1];
  return { ...baseOf(document, mark, "date-entry", stem), key: iso, precision };
}

function whoSaidIt(document: CitedDocument, mark: Mark, marks: readonly Mark[]): Made | undefined {
  const speaker = marks.find(({ denotes }) => denotes.split("|")[1] === mark.speaker);
  const quote = whole(document, mark);
  if (!speaker || foldLoosely(quote).includes(foldLoosely(speaker.name)) || quote.split(" ").length < 4)
    return undefined;
  const part = clipSentence(document.raw, mark, { start: mark.start, end: mark.start + 1 });
  const asked = whole(document, part).replace(/[\s\u060C\u061B,;:.]+$/u, "");
  const others = standIns(document, { ...speaker, sentence: mark.sentence }, marks);
  if (others.length < 2) return undefined;
  return {
    ...baseOf(document, mark, "who-said-it", `${words.scope(document.publisher)} ${words.whoSaid(asked)}`),
    ...optionsOf(document, mark, {
      text: speaker.name,
      others,
      remark: (text, { sort }) => (sort === "person|f" ? words.saidElseFeminine(text) : words.saidElse(text)),
    }),
    explanation: words.saidBy(spaced(speaker.name), quote),
  };
}

/** Figures and dates stand in their order, names in one that says nothing. */
const rankOf = ({ number, iso }: Mark): number | undefined =>
  number?.value ?? (iso ? Number(iso.replaceAll("-", "").padEnd(8, "0")) : undefined);

type Offered = { text: string; others: readonly Mark[]; remark: (text: string, other: Mark) => string };

function optionsOf(document: CitedDocument, mark: Mark, { text, others, remark }: Offered) {
  const optionId = (name: string) => hashId(`${document.source}\n${mark.id}\n${name}`).slice(0, 10);
  const right = {
    id: optionId(text),
    text: spaced(text),
    at: rankOf(mark),
    reason: words.filled(whole(document, mark.sentence)),
  };
  const wrong = others.map((other) => ({
    ...{ id: optionId(other.name), text: spaced(other.name), at: rankOf(other) },
    reason: remark(spaced(other.name), other),
  }));
  const all = [right, ...wrong].sort((one, other) =>
    one.at !== undefined && other.at !== undefined ? one.at - other.at : one.id < other.id ? -1 : 1,
  );
  return {
    options: all.map(({ id, text }) => ({ id, text })),
    key: right.id,
    perOption: Object.fromEntries(all.map(({ id, reason }) => [id, reason])),
    proof: wrong.map(({ id }) => ({
      ...{ option: id, verdict: "unsupported" as const, checked: [] },
      because: "the sentence that the question is made from does not hold it",
    })),
  };
}

function baseOf(
  document: CitedDocument,
  mark: Mark,
  kind: string,
  stem: string,
): Omit<ItemBase, "version"> & { kind: string } {
  const { source, title, publisher, published, raw } = document;
  const { start, end } = mark.sentence;
  const id = hashId(`${source}\n${kind}\n${mark.id}`);
  return {
    ...{ id, kind, stem, lang: "ar", topic: title, scopeText: words.scope(publisher) },
    cell: `${mark.type}|${source}|${mark.id}`,
    subject: `${source}:${mark.denotes}`,
    explanation: words.filled(spaced(raw.slice(start, end))),
    perOption: {},
    facts: [],
    references: [{ source, paragraph: mark.paragraph, start, end, sha256: document.sha256Of(raw.slice(start, end)) }],
    evidence: [],
    byTeacher: {
      wrote: "question",
      backing: words.backing(title, publisher, phrasebooks.ar.date(published), mark.paragraph),
    },
    scope: { source },
    proof: [],
    difficulty: priorDifficulty(kind),
  };
}
