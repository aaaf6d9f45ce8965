import type { Span } from "../../../extraction/span";
import { foldLoosely } from "../../../text/fold-arabic";
import { spaced } from "../../clauses/standing";
import { titleOnly } from "../../facts/clause-words.ar";
import { isPostCut, isWholePost } from "../../facts/whole-post";
import type { Mark } from "../../mark";
import { titlesOf } from "./speaking-words.ar";

/** So sure it has to be whose post it is. */
const surest = 0.85;
/** A longer one is no name for anybody. */
const wordsMax = 9;

/** People with the first post that the text gives them in full. */
export function withPosts(raw: string, marks: readonly Mark[], spans: readonly Span[]): Mark[] {
  const posts = new Map<string, string>();
  for (const span of spans) {
    if (span.type !== "role" || span.norm.person === null || span.confidence < surest) continue;
    const post = spaced(span.text);
    if (!posts.has(span.norm.person) && isFit(post) && !isPostCut(raw, span.start, span.text))
      posts.set(span.norm.person, post);
  }
  return marks.map((mark) => {
    const post = mark.type === "person" ? posts.get(mark.denotes.slice("person|".length)) : undefined;
    return post === undefined ? mark : { ...mark, post };
  });
}

const isFit = (post: string): boolean =>
  !titlesOf.has(foldLoosely(post).split(" ").at(-1) ?? "") &&
  isWholePost(post) &&
  !titleOnly.test(foldLoosely(post)) &&
  post.split(" ").length <= wordsMax &&
  !/[\p{Nd}"()[\]\u00AB\u00BB\u201C\u201D\u060C:.]|^\u0644/u.test(post);
