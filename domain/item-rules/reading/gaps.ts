// «[\u2026]» is no gap: it says that words were left out.
const gap = /_{2,}|\.{4,}|\u2026{2,}|\[\s*(?:\.{3})?\s*\]|\(\s*(?:\.{3}|\u2026)\s*\)|\u0640{4,}|\(\s{2,}\)/gu;

/** How many gaps a stem leaves: lines, dots or empty brackets. */
export const gapsIn = (stem: string): number => stem.match(gap)?.length ?? 0;

/** A text without what stands in quotation marks. */
export const withoutQuotes = (text: string): string =>
  text.replace(/\u00AB[^\u00AB\u00BB]*\u00BB|\u201C[^\u201C\u201D]*\u201D|"[^"]*"/g, " ");

/** The first words of several texts that a pattern finds. */
export function firstMatch(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const found = pattern.exec(text)?.[0];
    if (found) return found.trim();
  }
  return undefined;
}
