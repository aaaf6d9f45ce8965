/** A dash that opens an aside is closed again, glued to a word or not; between brackets it opens none. */
export function hasEvenDashes(text: string): boolean {
  const bare = text.replace(/\([^)]*\)/gu, "");
  const isEven = (form: RegExp) => (bare.match(form) ?? []).length % 2 === 0;
  return isEven(/(?<=\s)[-\u2013\u2014](?=\s)/gu) || isEven(/(?<=\s)[-\u2013\u2014]|[-\u2013\u2014](?=\s)/gu);
}
