import { foldLoosely } from "../../text/fold-arabic";
import { titles } from "../../text/same-answer.ar";
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
  // «A spokesman for the senator …», whose name follows.
  const isOfNamed = folded.at(-2) === inName && titles.has(last.replace(/^\u0627\u0644/u, ""));
  return (
    words.length >= 2 &&
    !isOfNamed &&
    !leans &&
    !openEnds.has(last) &&
    !bareBodies.has(last) &&
    !chargeOnly.test(folded.join(" "))
  );
}

const inName = "\u0628\u0627\u0633\u0645";

/** «The researcher | the head of the project»: a noun with the article right before it, which it is an adjective of. */
export function isPostCut(raw: string, start: number, post: string): boolean {
  if (!/^\u0627\u0644/u.test(post)) return false;
  const noun = foldLoosely(/(\p{L}+)\s+$/u.exec(raw.slice(Math.max(0, start - wordMax), start))?.[1] ?? "");
  const [, bare = ""] = /^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)(\p{L}{3,})$/u.exec(noun) ?? [];
  return bare !== "" && !titles.has(bare);
}
/** Letters of a word with the space behind it. */
const wordMax = 24;
