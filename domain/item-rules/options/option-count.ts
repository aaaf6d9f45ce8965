import type { DraftKind } from "../draft";
import type { ItemRule } from "../rule";
import texts from "./option-count.json";

/** Three or four options where one is right, four to seven where several are: more are seldom plausible. The other kinds are warned only: all five documents may stand side by side. */
export const optionCount: ItemRule = {
  id: "O1",
  severity: "B",
  source: "HDR 18",
  texts,
  find({ draft: { kind, options, left, key } }) {
    if (kind === "multiple-select" && key.chosen.length === options.length) return [{ message: "all" }];
    if (kind === "multiple-select" && key.chosen.length === 1) return [{ message: "single", severity: "W" }];
    const range = ranges[kind];
    const count = kind === "matching" ? left.length : options.length;
    if (!range || (count === 0 && !needsOptions.has(kind))) return [];
    const [least, most] = range;
    if (count >= least && count <= most) return [];
    const severity = needsOptions.has(kind) ? "B" : "W";
    return [{ severity, values: { count: String(count), wanted: `${least}\u2013${most}` } }];
  },
};

/** Fewest and most; a word bank or the sides of a matching may be left out. */
const ranges: Partial<Record<DraftKind, readonly [number, number]>> = {
  "single-choice": [3, 4],
  "who-said-it": [3, 4],
  "compare-sources": [3, 4],
  "find-evidence": [3, 4],
  cloze: [3, 6],
  "multiple-select": [4, 7],
  ordering: [3, 6],
  matching: [3, 6],
};
const needsOptions: ReadonlySet<DraftKind> = new Set(["single-choice", "multiple-select"]);
