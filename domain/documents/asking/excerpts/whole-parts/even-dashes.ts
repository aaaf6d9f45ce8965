/** A dash that opens an aside is closed again, glued to a word or not; between brackets, figures or marks of a name it opens none. */
export function hasEvenDashes(text: string): boolean {
  const bare = text
    .replace(/\([^)]*\)/gu, "")
    .replace(namesBetweenMarks, "")
    .replace(between, "");
  const isEven = (form: RegExp) => (bare.match(form) ?? []).length % 2 === 0;
  return isEven(/(?<=\s)[-\u2013\u2014](?=\s)/gu) || isEven(/(?<=\s)[-\u2013\u2014]|[-\u2013\u2014](?=\s)/gu);
}

/** «From 200 - 300», «led 2 - nil». */
const between = /(?<=\p{Nd})\s[-\u2013\u2014]\s(?=\p{Nd}|\u0635\u0641\u0631(?!\p{L}))/gu;
const namesBetweenMarks = /["\u00AB\u201C][^"\u00AB\u00BB\u201C\u201D]{1,40}["\u00BB\u201D]/gu;
