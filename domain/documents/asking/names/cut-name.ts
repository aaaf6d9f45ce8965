import { foldLoosely } from "../../../text/fold-arabic";
import type { Asking } from "../own-question";

/** «Salim son of Naji | the Potter»: behind a father's name stands the family's, which is no post and no nation. */
export function isCutName({ document: { raw, known }, mark }: Pick<Asking, "document" | "mark">): boolean {
  if (mark.type !== "person" || !sonOf.test(foldLoosely(mark.text))) return false;
  const rest = raw.slice(mark.end, mark.end + wordMax);
  const found = rest.startsWith(" ") ? behind.exec(foldLoosely(rest)) : null;
  const [, noun] = found ?? [];
  return found !== null && (noun === undefined || (!known?.isRole(noun) && !known?.isAdjective(noun)));
}
const sonOf = / \u0628\u0646 \p{L}+$/u;
/** A noun with the article, or «the house of». */
const behind = /^\u0627\u0644(?: \p{L}|(\p{L}{3,})(?!\p{L}))/u;
/** Letters of a word behind a name with the space before it. */
const wordMax = 24;
