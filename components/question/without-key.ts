/** How far into a remark its first words reach: «The right answer: …». */
const leadMax = 30;

/**
 * A remark on a wrong option without its first sentence, when that only repeats the key: the remark must make sense
 * alone, but on screen the key already stands above it.
 */
export function withoutKey(remark: string, keyText: string): string {
  const at = remark.indexOf(`${keyText}. `);
  if (at < 0 || at > leadMax) return remark;
  return remark.slice(at + keyText.length + 2);
}

/** The same for the remarks on every option. */
export const remarksWithoutKey = (remarks: Readonly<Record<string, string>>, keyText: string): Record<string, string> =>
  Object.fromEntries(Object.entries(remarks).map(([id, remark]) => [id, withoutKey(remark, keyText)]));
