import type { ReadText } from "../text/read-text";
import type { Role } from "./posts/role";

/** «His coach» is spelt as «the coach», of a woman, is where the dots of her ending are left out. As written. */
const his = /[^\u0647]\u0647[\u064b-\u0652]*$/u;

/** The gender of whoever holds a post, as its word tells it; none where the ending may be a pronoun. */
export function genderOfPost({ tokens, raw }: ReadText, { first, word }: Role): "m" | "f" | undefined {
  const { start = 0, end = 0 } = tokens[first] ?? {};
  return word.gender === "f" && his.test(raw.slice(start, end)) ? undefined : word.gender;
}
