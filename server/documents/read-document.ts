import "server-only";
import { createHash } from "node:crypto";
import type { CitedDocument } from "@/domain/documents/asking/cited-document";
import { type KnownNames, knownNames } from "@/domain/documents/asking/names/known-names";
import { nationMarks } from "@/domain/documents/asking/nations/nation-marks";
import { type Nations, nationsOf } from "@/domain/documents/asking/nations/nations";
import { ordinalMarks } from "@/domain/documents/asking/ordinals/ordinal-marks";
import { phraseMarks } from "@/domain/documents/asking/phrases/phrase-marks";
import { titleMarks } from "@/domain/documents/asking/titles/title-marks";
import { readToldFacts } from "@/domain/documents/facts/read-told-facts";
import { isUnder, type ToldFact } from "@/domain/documents/facts/told-fact";
import { documentMarks, isProse, type Mark, memberMarks } from "@/domain/documents/mark";
import { extractDocument } from "@/domain/extraction/extract-document";
import { type Lexicons, noLexicons } from "@/domain/extraction/lexicons";
import { readText } from "@/domain/extraction/text/read-text";
import { lexiconsJson } from "@/generated/lexicons";
import type { DocumentRow } from "../db/sets/documents";
import { factQuestions } from "./asking/fact-questions";
import { soundQuestion } from "./asking/sound-questions";
import { sourceOf } from "./document-in";
import { keeper } from "./keeper";

/** Characters of a document that are read: a long chapter. */
export const readMax = 30_000;
/** Marks that a teacher is asked about, and facts: more than anyone goes through. */
export const askedMax = 120;
const factsMax = 60;

/** What was found in a document and can be asked of it. Offsets are of the text that is read. */
export type ReadDocument = {
  cited: CitedDocument;
  /** Everything that was found, in reading order. */
  marks: readonly Mark[];
  /** What may be asked for and counts as no name elsewhere: members of enumerations, adjectives of countries, which of several, titles, phrases. */
  besides: readonly Mark[];
  /** What the document tells, as far as sound questions can be made of it. */
  facts: readonly ToldFact[];
  /** What it tells besides: never asked, yet no wrong option may be true by it. */
  silent: readonly ToldFact[];
  /** What else is put to the teacher: marks that make a sound question and are no fact's value, each name once. */
  asked: readonly Mark[];
};

let readNames: ReturnType<typeof knownNames> | undefined;
let readNations: Nations | undefined;

/** What the lexicons tell of the names in a text. They are gone through once. */
function namesKnownIn(raw: string): KnownNames {
  readNames ??= knownNames(lexicons);
  return readNames(raw);
}

function nationsKnown(): Nations {
  readNations ??= nationsOf(lexicons);
  return readNations;
}

const sha256Of = (text: string) => createHash("sha256").update(text).digest("hex");

// What was built in is well-formed: the build checks it. A part that is younger than the build is empty.
const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };

type Cited = Pick<DocumentRow, "id" | "title" | "publisher" | "publishedOn" | "text">;

/** A document as its questions cite it. */
export const citedOf = ({ id, title, publisher, publishedOn, text }: Cited): CitedDocument => ({
  ...{ source: sourceOf(id), title, publisher, published: publishedOn, sha256Of },
  raw: text.slice(0, readMax),
  known: namesKnownIn(text.slice(0, readMax)),
  nations: nationsKnown(),
});

function readAnew(cited: CitedDocument): ReadDocument {
  const { source: id, raw, published } = cited;
  const extraction = extractDocument(raw, { id, published, lexicons });
  const text = readText(raw, published);
  const marks = documentMarks(text, extraction);
  const besides = [
    ...memberMarks(text, extraction),
    ...nationMarks(text, marks, cited),
    ...ordinalMarks(text, marks),
    ...titleMarks(text, marks),
    ...phraseMarks(text, marks),
  ];
  const told = readToldFacts({ raw, candidates: extraction.facts, marks, lexicons });
  const facts = askedFacts(cited, marks, told);
  const silent = told.filter((fact) => !facts.includes(fact));
  const seen = new Set<string>();
  const ranked = [...loneliestFirst(raw, marks), ...besides];
  // What a short question can ask for first.
  const asked = lengths.flatMap((length) =>
    ranked.filter((mark) => {
      // Of an enumeration one member is enough.
      const things = [mark.denotes, ...(mark.list === undefined ? [] : [`list|${mark.list}`])];
      if (seen.size >= askedMax || things.some((thing) => seen.has(thing))) return false;
      if (facts.some((fact) => isUnder(mark, fact)) || !soundQuestion(cited, mark, marks, length)) return false;
      for (const thing of things) seen.add(thing);
      return true;
    }),
  );
  return { cited, marks, besides, facts, silent, asked: asked.sort((one, other) => one.start - other.start) };
}

const lengths = ["usual", "long"] as const;

/**
 * What stands in prose and beside little else comes first: a name is asked where its sentence has no other question, since
 * two of one sentence answer each other.
 */
function loneliestFirst(raw: string, marks: readonly Mark[]): Mark[] {
  const neighbours = new Map<number, number>();
  for (const { sentence } of marks) neighbours.set(sentence.start, (neighbours.get(sentence.start) ?? 0) + 1);
  const rank = (mark: Mark) => (isProse(raw, mark) ? 0 : 1000) + (neighbours.get(mark.sentence.start) ?? 0);
  const ranked = marks.map((mark) => ({ mark, rank: rank(mark) }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ mark }) => mark);
}

/** The surest of those that a sound question can be made of, in reading order. */
function askedFacts(cited: CitedDocument, marks: readonly Mark[], facts: readonly ToldFact[]): ToldFact[] {
  const surest = new Set([...facts].sort((one, other) => other.confidence - one.confidence).slice(0, factsMax));
  const told = facts.filter((fact) => surest.has(fact));
  const all = facts.map((fact) => ({ ...fact, isAsked: surest.has(fact) }));
  const made = factQuestions({ cited, marks }, all, 1);
  const askable = new Set(made.flatMap(({ facts: ids }) => ids));
  return told.filter(({ id }) => askable.has(id));
}

/** Characters of the texts read last that are remembered: reading one takes a good part of a second. */
const keptMax = 240_000;
const keep = keeper<{ read: ReadDocument }>("readings", keptMax);

/**
 * What a document holds, and what of it can be asked; remembered, since its review opens right after it is added. Nothing
 * of it is its teacher's: the same text from the same place reads the same for everyone.
 */
export function readDocument(cited: CitedDocument): ReadDocument {
  // It may be said anew, here or by another server, who published it and when.
  const { source, raw, title, publisher, published } = cited;
  const name = sha256Of(JSON.stringify([raw, title, publisher, published]));
  const kept = keep(name, source, () => ({ read: readAnew(cited) }), raw.length);
  if (kept.read.cited.source !== source) kept.read = { ...kept.read, cited };
  return kept.read;
}
