import "server-only";
import { paragraphAt, paragraphsOf } from "@/corpus/paragraphs";
import type { Feedback, FeedbackReference } from "@/domain/items/feedback";
import { corpus } from "../corpus";
import { env } from "../env";
import { readAttached, sha256 } from "./attached-documents";

/** A paragraph of an attached document, in the document's own language, with the words that back the key marked. */
export type Passage = {
  source: string;
  paragraph: number;
  language: string;
  pieces: { text: string; isMarked: boolean }[];
};

/** Texts of the attached documents by source id; null for one that may not be shown. */
const texts = new Map<string, string | null>();

function textOf(folder: string, id: string): string | null {
  const known = texts.get(`${folder}/${id}`);
  if (known !== undefined) return known;
  const source = corpus().ledger.sources.find((each) => each.id === id);
  const read = source ? readAttached(folder, source) : "missing";
  const text = typeof read === "string" ? null : read.text;
  texts.set(`${folder}/${id}`, text);
  return text;
}

/**
 * The paragraphs behind feedback that is due, where the operator attached the documents; none where not. Whoever holds
 * the feedback may read them, so that nothing is shown before the answer.
 */
export function passagesOf(
  { references }: Pick<Feedback, "references">,
  folder: string | undefined = env().sourcesFolder,
): Passage[] {
  if (folder === undefined) return [];
  const byPlace = new Map<string, FeedbackReference[]>();
  for (const reference of references) {
    const place = `${reference.source}/${reference.paragraph}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), reference]);
  }
  return [...byPlace.values()].flatMap((spans) => passageAt(folder, spans) ?? []);
}

function passageAt(folder: string, spans: readonly FeedbackReference[]): Passage | undefined {
  const [first] = spans;
  const text = first && textOf(folder, first.source);
  if (!text) return undefined;
  const held = spans.filter(({ start, end, sha256: hash }) => sha256(text.slice(start, end)) === hash);
  const paragraph = held[0] && paragraphAt(paragraphsOf(text), held[0].start, held[0].end);
  if (!paragraph) return undefined;
  const language = corpus().ledger.sources.find(({ id }) => id === first.source)?.language ?? "ar";
  const pieces = piecesOf(text, paragraph, held);
  return { source: first.source, paragraph: first.paragraph, language, pieces };
}

type Span = { start: number; end: number };

/** The paragraph cut at its marks, in order; marks that overlap are one. */
export function piecesOf(text: string, paragraph: Span, marks: readonly Span[]): Passage["pieces"] {
  const pieces: Passage["pieces"] = [];
  let at = paragraph.start;
  const add = (end: number, isMarked: boolean) => {
    const last = pieces.at(-1);
    const cut = text.slice(at, end);
    if (last && last.isMarked === isMarked) last.text += cut;
    else if (cut) pieces.push({ text: cut, isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...marks].sort((one, other) => one.start - other.start)) {
    if (start > at) add(start, false);
    if (end > at) add(Math.min(end, paragraph.end), true);
  }
  add(paragraph.end, false);
  return pieces;
}
