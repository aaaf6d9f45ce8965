import { clozeSamples } from "./cloze/samples";
import { compareSourcesSamples } from "./compare-sources/samples";
import { dateEntrySamples } from "./date-entry/samples";
import { findEvidenceSamples } from "./find-evidence/samples";
import { matchingSamples } from "./matching/samples";
import { multipleSelectSamples } from "./multiple-select/samples";
import { numericEntrySamples } from "./numeric-entry/samples";
import { orderingSamples } from "./ordering/samples";
import type { KindId } from "./registry";
import type { Sample } from "./sample";
import { singleChoiceSamples } from "./single-choice/samples";
import { trueFalseSamples } from "./true-false/samples";
import { whoSaidItSamples } from "./who-said-it/samples";

/** Every kind with its samples; a kind without them is a type error. */
export const samples: Record<KindId, Sample[]> = {
  "single-choice": singleChoiceSamples,
  "true-false": trueFalseSamples,
  "numeric-entry": numericEntrySamples,
  ordering: orderingSamples,
  "date-entry": dateEntrySamples,
  "multiple-select": multipleSelectSamples,
  cloze: clozeSamples,
  matching: matchingSamples,
  "compare-sources": compareSourcesSamples,
  "who-said-it": whoSaidItSamples,
  "find-evidence": findEvidenceSamples,
};
