/**
 * A line with a space where letters show that its source ran two words together, behind ta marbuta and before a figure, and
 * with «and» joined to its word.
 */
export const unglued = (line: string): string =>
  line
    .replace(/(?<=\p{L}\u0629\p{M}?)(?=\p{L}{2})|(?<=\p{L}\u0649)(?=\u0627\u0644)/gu, " ")
    .replace(/(?<=[\u0621-\u064A]{3})(?=\p{Nd})/gu, " ")
    .replace(/(?<=\s)\u0648 (?=\p{L})/gu, "\u0648")
    .replace(/\u060C{2,}/gu, "\u060C");
