import { foldLoosely } from "../../text/fold-arabic";
import { endsAlike, endsWithPronoun } from "../asking/excerpts/whole-parts/whole-part.ar";
import { bareBodies } from "./clause-words.ar";
import { chargeOnly, openEnds } from "./whole-post.ar";

/**
 * Whether a post is said in full: in two words or more, with nobody's pronoun, and not up to a word that awaits another or
 * that leaves open which body is meant.
 */
export function isWholePost(text: string): boolean {
  const words = text.split(" ");
  const folded = words.map(foldLoosely);
  const last = folded.at(-1) ?? "";
  const leans = words.some((word, at) => endsWithPronoun.test(word) && !endsAlike.has(folded[at] ?? ""));
  return (
    words.length >= 2 && !leans && !openEnds.has(last) && !bareBodies.has(last) && !chargeOnly.test(folded.join(" "))
  );
}
