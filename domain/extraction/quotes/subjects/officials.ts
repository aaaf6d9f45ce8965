import { article } from "../../../arabic/article";
import type { KnownNames } from "../../names/known-names";
import type { ReadText } from "../../text/read-text";
import { subjectEnds } from "../quote-words.ar";

const atThe = /^\u0628\u0627\u0644.{3}/;
const adjective = /^\u0627\u0644.{2,}\u064a\u0647?$/;

/** «An official at the Iraqi weather service»: where somebody works whose post, right before, has no article. */
export function isAtService({ tokens, raw }: ReadText, at: number, { gazetteer }: KnownNames): boolean {
  const [word, next] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (!atThe.test(word) || subjectEnds.has(word) || !adjective.test(next)) return false;
  const post = gazetteer.roles.longestAt(tokens, at - 1, raw);
  return post?.skipped === 0 && !tokens[at - 1]?.text.startsWith(article);
}
