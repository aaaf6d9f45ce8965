import type { SetRule } from "../rule";
import texts from "./true-false-balance.json";

/** Of five statements or more, 40 to 60 per cent are true. */
export const trueFalseBalance: SetRule = {
  id: "O16",
  source: "IWF",
  texts,
  find(readings) {
    const keys = readings.filter(({ kind }) => kind === "true-false").map(({ draft }) => draft.key.value);
    const truths = keys.filter((key) => key === "true").length;
    if (keys.length < fewest || (truths >= 0.4 * keys.length && truths <= 0.6 * keys.length)) return [];
    return [{ values: { share: String(truths), count: String(keys.length) } }];
  },
};

const fewest = 5;
