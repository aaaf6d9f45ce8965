import type { ItemRule } from "../rule";
import texts from "./case-parity.json";

/** Sound plurals at the head of options are all in one case. */
export const caseParity: ItemRule = {
  id: "A6",
  severity: "W",
  source: "HDR 12, 28c",
  texts,
  find({ options, isArabic, kind }) {
    if (!isArabic || kind === "ordering") return [];
    const first = options.filter(({ ids }) => ids.length === 0).map(({ words }) => words[0]?.folded ?? "");
    const ends = (ending: RegExp) => first.some((word) => ending.test(word));
    return ends(/^\u0627\u0644\p{L}{4,}\u0648\u0646$/u) && ends(/^\u0627\u0644\p{L}{4,}\u064A\u0646$/u) ? [{}] : [];
  },
};
