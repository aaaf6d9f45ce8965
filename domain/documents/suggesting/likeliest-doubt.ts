import type { ComposableItem } from "../../quizzes/cues";
import { unsoundMax } from "../set/soundness/chances-of";
import type { Doubt } from "./doubt";

/** Of a question on which no rule casts doubt: where it is likely to be unsound, what most such questions suffer from. */
export function likeliestDoubt({ kind, options = [], key }: ComposableItem, unsound = 0): Doubt {
  if (unsound <= unsoundMax) return { reason: "spare" };
  const isTyped = kind === "cloze" && options.length === 0 && typeof key === "string";
  return isTyped ? { reason: "name", name: key } : { reason: "cut" };
}
