import type { z } from "zod";
import { cloze } from "./cloze";
import { compareSources } from "./compare-sources";
import { dateEntry } from "./date-entry";
import { findEvidence } from "./find-evidence";
import { matching } from "./matching";
import { multipleSelect } from "./multiple-select";
import { numericEntry } from "./numeric-entry";
import { ordering } from "./ordering";
import { singleChoice } from "./single-choice";
import { trueFalse } from "./true-false";
import { whoSaidIt } from "./who-said-it";

/** Every kind of question, one line each. */
export const kinds = {
  "single-choice": singleChoice,
  "true-false": trueFalse,
  "numeric-entry": numericEntry,
  "date-entry": dateEntry,
  ordering,
  cloze,
  "compare-sources": compareSources,
  "find-evidence": findEvidence,
  matching,
  "multiple-select": multipleSelect,
  "who-said-it": whoSaidIt,
} as const;

export type KindId = keyof typeof kinds;
export const isKindId = (text: string): text is KindId => Object.hasOwn(kinds, text);
/** An item of any kind. */
export type AnyItem = z.infer<(typeof kinds)[KindId]["item"]>;
