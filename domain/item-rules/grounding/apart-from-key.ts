import type { DraftKind } from "../draft";
import { likeness } from "../reading/likeness";
import type { ItemRule } from "../rule";
import texts from "./apart-from-key.json";

/** No wrong option is the key under another name, in another unit, or a whole or part of it. */
export const apartFromKey: ItemRule = {
  id: "G4",
  severity: "B",
  source: "HDR 22",
  texts,
  find(reading, ground) {
    if (!mayEqual.has(reading.kind)) return [];
    const [key] = reading.keys;
    if (!key) return [];
    for (const option of reading.distractors) {
      const fault = likeness(key, option, ground);
      if (fault)
        return [{ ...(fault === "same" ? {} : { message: "holds" }), values: { option: option.text, key: key.text } }];
    }
    return [];
  },
};

const mayEqual: ReadonlySet<DraftKind> = new Set(["single-choice", "cloze", "who-said-it"]);
