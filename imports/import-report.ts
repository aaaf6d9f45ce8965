import type { ImportNote, SkippedQuestion } from "@/domain/sets/imported-file";
import type { WrittenQuestion } from "@/domain/sets/written-question";

/** A question that was read, as a teacher would have written it. */
export type ImportedQuestion = {
  /** The line of the file on which it begins, from 1. */
  line: number;
  written: WrittenQuestion;
  notes: readonly ImportNote[];
};

/** All that a file holds: nothing is passed over in silence. */
export type ImportReport = { format: "gift" | "moodle-xml"; read: ImportedQuestion[]; skipped: SkippedQuestion[] };

/**
 * Why a file cannot be read at all. empty: it holds no question · xml: it is no well-formed XML, or not Moodle's ·
 * doctype: it declares a document type, which may hide entities · too-large: over 2 MB.
 */
export type ImportRefusal = { reason: "empty" | "too-large" } | { reason: "xml" | "doctype"; line?: number };
