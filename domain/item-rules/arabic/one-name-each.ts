import type { ItemRule } from "../rule";
import texts from "./one-name-each.json";

/** Two wrong options are not one entity under two names or spellings. */
export const oneNameEach: ItemRule = {
  id: "A14",
  severity: "B",
  source: "Sanad: alias table",
  texts,
  find({ distractors, kind }) {
    if (kind === "ordering" || kind === "matching") return [];
    for (const [at, one] of distractors.entries()) {
      const other = distractors.slice(at + 1).find(({ ids, folded }) => folded !== one.folded && isSame(ids, one.ids));
      if (other) return [{ values: { one: one.text, other: other.text } }];
    }
    return [];
  },
};

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === 1 && other.length === 1 && one[0] === other[0];
