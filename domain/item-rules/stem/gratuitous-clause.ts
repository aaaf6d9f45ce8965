import type { ItemRule } from "../rule";
import texts from "./gratuitous-clause.json";

/** No sentence before the question that the answer does not need, and no aside of more than two fifths of the stem. */
export const gratuitousClause: ItemRule = {
  id: "S8",
  severity: "W",
  source: "IWF gratuitous; NBME",
  texts,
  find: ({ stem, kind }) => (kind !== "true-false" && (hasPreface(stem) || hasLongAside(stem)) ? [{}] : []),
};

/** A whole sentence of five words or more before the question. */
function hasPreface(stem: string): boolean {
  const [first = "", ...rest] = stem.split(/(?<=\p{L}{3})[.!\u061B]\s+/u);
  return rest.join(" ").trim().length > 8 && first.trim().split(/\s+/).length >= 5;
}

/** Brackets or dashes around more than two fifths of the stem. */
function hasLongAside(stem: string): boolean {
  const asides = stem.match(/\([^()]{12,}\)| [-\u2013\u2014] ?[^-\u2013\u2014]{12,} ?[-\u2013\u2014] /g) ?? [];
  return asides.some((aside) => aside.length > 0.4 * stem.length);
}
