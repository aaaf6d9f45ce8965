import type { SetRule } from "../rule";
import texts from "./no-duplicates.json";

/** How a figure or a date that is typed leaves its place in a sentence; «[…]» leaves out what is not asked for. */
const typedGap = /\((?:…|\.{3})\)/gu;

/** No two questions of one kind with the same stem. */
export const noDuplicates: SetRule = {
  id: "F5",
  source: "DeepTutor #280",
  texts,
  find(readings) {
    const seen = new Map<string, string>();
    for (const { draft, foldedStem } of readings) {
      // One sentence with its gap elsewhere is another question.
      const words = foldedStem
        .replace(typedGap, " ____ ")
        .replace(/[^\p{L}\p{N}_]+/gu, " ")
        .trim();
      const asked = `${draft.kind}|${words}|${draft.kind === "ordering" || draft.kind === "matching" ? draft.options.join() + draft.left.join() : ""}`;
      const earlier = seen.get(asked);
      if (earlier !== undefined) return [{ values: { one: earlier, other: draft.id } }];
      seen.set(asked, draft.id);
    }
    return [];
  },
};
