import type { SetRule } from "../rule";
import texts from "./distractor-reuse.json";

/** One wrong option is shown at most twice in a set, or in a tenth of a large one. */
export const distractorReuse: SetRule = {
  id: "O15",
  source: "Sanad",
  texts,
  find(readings) {
    const uses = new Map<string, { text: string; count: number }>();
    const counted = readings.filter(
      ({ kind }) => kind !== "true-false" && kind !== "ordering" && kind !== "compare-sources",
    );
    for (const { folded, text } of counted.flatMap(({ distractors }) => distractors)) {
      const known = uses.get(folded);
      uses.set(folded, { text, count: (known?.count ?? 0) + 1 });
    }
    const most = Math.max(mostUses, Math.ceil(readings.length / 10));
    const [worst] = [...uses.values()]
      .filter(({ count }) => count > most)
      .sort((one, other) => other.count - one.count);
    return worst ? [{ values: { option: worst.text, count: String(worst.count) } }] : [];
  },
};

const mostUses = 2;
