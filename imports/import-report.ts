import type { WrittenQuestion } from "@/domain/sets/written-question";

/**
 * What was changed on the way in. weights: answers had parts of full credit of their own, and count evenly here ·
 * picture: a picture was left out · case: capitals
 * made a difference, and make none here.
 */
export type ImportNote = "weights" | "picture" | "case";

/** A question that was read, as a teacher would have written it. */
export type ImportedQuestion = {
  /** The line of the file on which it begins, from 1. */
  line: number;
  written: WrittenQuestion;
  notes: readonly ImportNote[];
};

/**
 * Why a question was left out. syntax: it does not follow the format · kind: we have nothing like it, `detail` says what
 * it is called there · no-key: nothing in it is right · too-long: a text or the list of options is over our limit ·
 * ranges: a number is right in several places.
 */
export type SkipReason = "syntax" | "kind" | "no-key" | "too-long" | "ranges" | "empty";

/** A question that was left out; `title`: its name or the beginning of its text. */
export type SkippedQuestion = { line: number; title: string; reason: SkipReason; detail?: string };

/** All that a file holds: nothing is passed over in silence. */
export type ImportReport = { format: "gift" | "moodle-xml"; read: ImportedQuestion[]; skipped: SkippedQuestion[] };

/**
 * Why a file cannot be read at all. empty: it holds no question · xml: it is no well-formed XML, or not Moodle's ·
 * doctype: it declares a document type, which may hide entities · too-large: over 2 MB.
 */
export type ImportRefusal = { reason: "empty" | "too-large" } | { reason: "xml" | "doctype"; line?: number };
