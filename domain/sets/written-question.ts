import { z } from "zod";
import { noWords, WordsInEach } from "./question-words";

/** Kinds that a teacher can write by hand. */
export const writtenKinds = ["single-choice", "multiple-select", "true-false", "numeric-entry", "cloze"] as const;
export const WrittenKind = z.enum(writtenKinds);
export type WrittenKind = z.infer<typeof WrittenKind>;

/** A question as a teacher wrote it: what is typed once for all languages, and the words in each. */
export const WrittenQuestion = z.strictObject({
  kind: WrittenKind,
  /** Groups results where no fact says what it is about. */
  topic: z.string().max(100),
  /** Ids of facts that back the key. */
  facts: z.array(z.string().max(100)).max(5),
  /** Places of right options, from 0. */
  right: z.array(z.int().min(0).max(11)).max(12),
  /** true-false: whether the statement is true. */
  isTrue: z.boolean(),
  /** numeric-entry: digits of any script. */
  number: z.string().max(30),
  tolerance: z.string().max(30),
  words: WordsInEach,
});
export type WrittenQuestion = z.infer<typeof WrittenQuestion>;

/** How many options a new question of a kind offers to fill. */
export const optionsOffered: Record<WrittenKind, number> = {
  "single-choice": 4,
  "multiple-select": 6,
  "true-false": 0,
  "numeric-entry": 0,
  cloze: 0,
};

export const blankQuestion = (kind: WrittenKind): WrittenQuestion => ({
  ...{ kind, topic: "", facts: [], right: [], isTrue: true, number: "", tolerance: "" },
  words: { ar: noWords, en: noWords },
});
