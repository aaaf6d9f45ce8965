import { saysAnswer } from "../reading/says-answer";
import type { ItemRule } from "../rule";
import texts from "./explanation.json";

/** After the answer stands a sentence that holds the key. A question from elsewhere may come without: a warning. */
export const explanation: ItemRule = {
  id: "F1",
  severity: "W",
  source: "BR08",
  texts,
  find(reading, ground) {
    const { explanation } = reading.draft;
    if (explanation === undefined) return [{}];
    const [key] = reading.keys;
    if (!key || reading.keys.length > 1 || reading.kind === "find-evidence" || saysAnswer(explanation, key, ground))
      return [];
    return [{ message: "keyless", values: { key: key.text } }];
  },
};
