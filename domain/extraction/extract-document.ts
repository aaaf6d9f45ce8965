import { publicationOf } from "./dates/find-dates";
import type { CandidateFact } from "./facts/candidate-fact";
import { candidateFacts } from "./facts/candidate-facts";
import { findSpans } from "./find-spans";
import type { Lexicons } from "./lexicons";
import type { Span } from "./span";
import { readText } from "./text/read-text";

/** What a document says by itself: typed spans of its raw text, and the facts that they may tell. */
export type Extraction = {
  /** The day of publication that was given, else one the text states; `null` when there is neither. */
  published: string | null;
  spans: Span[];
  facts: CandidateFact[];
};
/** `published`: an ISO day. `id`: what the facts' ids begin with. */
export type Known = { id: string; lexicons: Lexicons; published?: string };

/**
 * Reads an Arabic news document: pure and offline, equal input gives equal output. Every span satisfies
 * `raw.slice(start, end) === text`, whatever the input.
 */
export function extractDocument(raw: string, { id, lexicons, published }: Known): Extraction {
  const text = readText(raw, published);
  const spans = findSpans(text, lexicons);
  return {
    published: published ?? publicationOf(text) ?? null,
    spans,
    facts: candidateFacts(text, spans, { id, lexicons }),
  };
}
