import type { z } from "zod";
import { cloze } from "./cloze";
import { dateEntry } from "./date-entry";
import { numericEntry } from "./numeric-entry";
import { ordering } from "./ordering";
import { singleChoice } from "./single-choice";
import { trueFalse } from "./true-false";

/** Every kind of question, one line each. */
export const kinds = {
  "single-choice": singleChoice,
  "true-false": trueFalse,
  "numeric-entry": numericEntry,
  "date-entry": dateEntry,
  ordering,
  cloze,
} as const;

export type KindId = keyof typeof kinds;
export const isKindId = (text: string): text is KindId => Object.hasOwn(kinds, text);
/** An item of any kind. */
export type AnyItem = z.infer<(typeof kinds)[KindId]["item"]>;
