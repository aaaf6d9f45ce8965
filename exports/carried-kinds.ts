import type { LeftReason } from "./export-format";

/**
 * How a format carries a kind. whole: as a question of that kind · choice, text, matching: as one of these, graded the
 * same · no: it is listed as left behind.
 */
export type Carried = "whole" | "choice" | "text" | "matching" | "no";

const ownPaper = {
  "single-choice": "whole",
  "true-false": "whole",
  "multiple-select": "whole",
  "numeric-entry": "whole",
  "date-entry": "whole",
  ordering: "whole",
  matching: "whole",
  cloze: "whole",
  "compare-sources": "whole",
  "who-said-it": "whole",
  "find-evidence": "whole",
} as const satisfies Record<string, Carried>;

/** Kinds that are one choice among options wherever they go. */
const asChoice = { "compare-sources": "choice", "who-said-it": "choice", "find-evidence": "choice" } as const;
const choicesOnly = { ...ownPaper, ...asChoice, "numeric-entry": "no", "date-entry": "no" } as const;

/** Which format carries which kind, and how: the one table of it. */
export const carriedKinds = {
  "moodle-xml": { ...ownPaper, ...asChoice, "date-entry": "text" },
  gift: { ...ownPaper, ...asChoice, "date-entry": "text", cloze: "choice", ordering: "matching" },
  qti3: { ...ownPaper, ...asChoice, "date-entry": "text", "true-false": "choice", cloze: "choice" },
  "kahoot-xlsx": { ...choicesOnly, cloze: "choice", ordering: "no", matching: "no" },
  "wayground-xlsx": {
    ...choicesOnly,
    "true-false": "choice",
    "numeric-entry": "text",
    "date-entry": "text",
    cloze: "choice",
    ordering: "no",
    matching: "no",
  },
  "anki-tsv": ownPaper,
  csv: ownPaper,
  "print-html": ownPaper,
} as const satisfies Record<string, Record<keyof typeof ownPaper, Carried>>;

export type FormatId = keyof typeof carriedKinds;
export type CarriedKind = keyof typeof ownPaper;

/** How a format carries a kind; a kind it does not know is left behind. */
export const carriedAs = (format: FormatId, kind: string): Carried =>
  Object.hasOwn(carriedKinds[format], kind) ? carriedKinds[format][kind as CarriedKind] : "no";

/** The reason when a format carries nothing of that kind. */
export const kindReason = (format: FormatId, kind: string): LeftReason | undefined =>
  carriedAs(format, kind) === "no" ? { reason: "kind" } : undefined;
