import { countWords, longestStem } from "../../wording/word-stem";
import type { ItemRule } from "../rule";
import texts from "./stem-length.json";

/** At most 25 words, 26 where two documents are named, and enough of them to ask something. */
export const stemLength: ItemRule = {
  id: "S4",
  severity: "W",
  source: "HDR 13, 16",
  texts,
  find({ stem, kind }) {
    const count = countWords(stem);
    if (count > longestStem + (kind === "compare-sources" ? 1 : 0)) return [{ values: { count: String(count) } }];
    return count < shortest && kind !== "matching" && kind !== "ordering" ? [{ message: "short" }] : [];
  },
};

const shortest = 3;
