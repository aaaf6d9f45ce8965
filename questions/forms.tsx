import type { KindView } from "@/components/question/kind-view";
import type { FaceBase } from "@/domain/question-kind";
import { clozeView } from "./cloze/form";
import { compareSourcesView } from "./compare-sources/form";
import { dateEntryView } from "./date-entry/form";
import { findEvidenceView } from "./find-evidence/form";
import { matchingView } from "./matching/form";
import { multipleSelectView } from "./multiple-select/form";
import { numericEntryView } from "./numeric-entry/form";
import { orderingView } from "./ordering/form";
import type { KindId, kinds } from "./registry";
import { singleChoiceView } from "./single-choice/form";
import { trueFalseView } from "./true-false/form";
import { whoSaidItView } from "./who-said-it/form";

/** How each kind looks. */
const views = {
  "single-choice": singleChoiceView,
  "multiple-select": multipleSelectView,
  "true-false": trueFalseView,
  "numeric-entry": numericEntryView,
  "date-entry": dateEntryView,
  ordering: orderingView,
  matching: matchingView,
  cloze: clozeView,
  "compare-sources": compareSourcesView,
  "who-said-it": whoSaidItView,
  "find-evidence": findEvidenceView,
};

/** A kind without a view, or with another kind's, is a type error here. */
export const forms: { [Kind in KindId]: KindView<ReturnType<(typeof kinds)[Kind]["face"]>> } = views;

/** The view of a face's kind. The registry makes every face by its own kind, so that view takes that face. */
export function viewOf(face: FaceBase): KindView<FaceBase> {
  if (!Object.hasOwn(views, face.kind)) throw new RangeError(`no form for the kind ${face.kind}`);
  return views[face.kind as keyof typeof views] as unknown as KindView<FaceBase>; // as said above
}
