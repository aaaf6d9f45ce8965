import { foldLoosely } from "../../text/fold-arabic";
import { omission, wordedExcerpt } from "./excerpts/excerpt";
import { tellsNation } from "./nations/nation-question";
import type { Asking } from "./own-question";
import { beforeCapital, beforeStateHead, behindCapital } from "./trivial.ar";

/** What is so sure is in a list of its kind. */
const listed = 0.9;

/**
 * Whether whoever knows nothing of the document can say what is asked: a country whose adjective or city stands beside it,
 * a capital by that word, a public figure by the post of a head of state, and which paper was told.
 */
export function isTrivial(asking: Asking): boolean {
  const { document, mark, excerpt } = asking;
  const { raw, known } = document;
  const { type, sort, country, confidence, start, end, sentence } = mark;
  const before = foldLoosely(raw.slice(sentence.start, start)).trimEnd();
  if (sort === "organisation|media") return true;
  if (type === "nation") return tellsNation(asking);
  if (type === "person") return confidence >= listed && beforeStateHead.test(before);
  if (type !== "place") return false;
  if (country !== undefined) {
    const rest = wordedExcerpt(raw, excerpt, { start, end, text: omission });
    return known?.tellCountry(rest, country) ?? false;
  }
  return beforeCapital.test(before) || behindCapital.test(foldLoosely(raw.slice(end, sentence.end)));
}
