import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import { bare, isVerb } from "../clauses/verb-forms";
import type { SentenceView } from "../sentence-view";
import { leadOnInPost } from "./misread-words.ar";
import { behindPost } from "./post-words.ar";

/** «Of letters» before «and communication»: a noun behind «and» that opens neither a post nor a name. */
export function isMoreOfPost({ spans, tokens }: SentenceView, { text, start, end }: Token, isPart = false): boolean {
  // «The head of a department at the house of»: of which house, stands behind.
  if (text === "\u0641\u064A" && isPart) return true;
  // «For the defence of»: what follows «of» belongs to the name before it.
  if (text === "\u0639\u0646") return tokens.find((token) => token.start >= end)?.text.startsWith(article) === true;
  // «The observatory against hatred».
  if (text === "\u0636\u062F") return true;
  if (!/^\u0648\p{L}{3,}/u.test(text) || isVerb(bare(text)) || isVerb(text)) return false;
  return !spans.some((span) => span.start >= start && span.start < end && starters.has(span.type));
}
const starters = new Set<Span["type"]>(["role", "person"]);

/** «The Portuguese coach story»: behind a noun and its adjective a word that begins nothing of the post. */
export function isBeyondPost(words: readonly string[]): boolean {
  const last = words.findLastIndex((word) => word.startsWith(article));
  const next = words[last + 1];
  return last > 0 && words[0]?.startsWith(article) === true && next !== undefined && !leadOnInPost.test(next);
}

/** A post that its place, its body or its country closes, before a time, a report or another post. */
export function isClosed({ spans, isOfCountry }: SentenceView, role: Span, next: Token): boolean {
  const last = foldLoosely(role.text).split(/\s+/u).at(-1) ?? "";
  const isNamed = spans.some(({ type, start, end }) => namesOf.has(type) && start > role.start && end === role.end);
  if (!isNamed && !isOfCountry(last)) return false;
  return behindPost.test(next.text) || spans.some(({ type, start }) => type === "role" && start === next.start);
}
const namesOf = new Set<Span["type"]>(["organisation", "place"]);
