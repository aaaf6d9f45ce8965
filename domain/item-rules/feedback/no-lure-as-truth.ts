import { saysAnswer } from "../reading/says-answer";
import type { ItemRule } from "../rule";
import texts from "./no-lure-as-truth.json";

/** An explanation that names a wrong option also says the right answer. */
export const noLureAsTruth: ItemRule = {
  id: "F3",
  severity: "W",
  source: "BR08",
  texts,
  find(reading, ground) {
    const { explanation } = reading.draft;
    const [key] = reading.keys;
    if (explanation === undefined || !key || !reading.hasOneRight || reading.kind === "find-evidence") return [];
    if (saysAnswer(explanation, key, ground)) return [];
    const lure = reading.distractors.find((option) => saysAnswer(explanation, option, ground));
    return lure ? [{ values: { lure: lure.text, key: key.text } }] : [];
  },
};
