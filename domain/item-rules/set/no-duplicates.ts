import type { SetRule } from "../rule";
import texts from "./no-duplicates.json";

/** No two questions of one kind with the same stem. */
export const noDuplicates: SetRule = {
  id: "F5",
  source: "DeepTutor #280",
  texts,
  find(readings) {
    const seen = new Map<string, string>();
    for (const { draft, foldedStem } of readings) {
      const asked = `${draft.kind}|${foldedStem.replace(/[^\p{L}\p{N}]+/gu, " ").trim()}|${draft.kind === "ordering" || draft.kind === "matching" ? draft.options.join() + draft.left.join() : ""}`;
      const earlier = seen.get(asked);
      if (earlier !== undefined) return [{ values: { one: earlier, other: draft.id } }];
      seen.set(asked, draft.id);
    }
    return [];
  },
};
