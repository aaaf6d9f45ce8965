import { foldLoosely } from "../../../text/fold-arabic";
import type { Draft } from "../figures/number-facts";
import { formerHead, localEnds, statePosts } from "../names/post-words.ar";
import { leaning } from "../trust";

/** Posts of a state that their own words do not name: readers find them told all the same, since the text is of it. */
export function isPostOfSort({ property, value, confidence }: Draft): boolean {
  if (value.type !== "entity" || property !== "office") return false;
  const post = foldLoosely(value.name);
  if (localEnds.test(post.split(/\s+/u).at(-1) ?? "")) return false;
  return confidence === leaning && (statePosts.test(post) || formerHead.test(post));
}
