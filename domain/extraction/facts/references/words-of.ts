import type { Span } from "../../span";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import type { SentenceView } from "../sentence-view";

/** Words that a candidate tells something in, or of. */
export type Words = {
  tokens: readonly Token[];
  /** The names, figures and dates in them. */
  spans: readonly Span[];
  /** A token as the text writes it. */
  raw(token: Token | undefined): string;
  /** Whether somebody outside them is told to have said or done it, whom «his country» may mean. */
  hasActor: boolean;
};

export function wordsOf(view: SentenceView, { start, end }: Pick<Span, "start" | "end">, hasActor: boolean): Words {
  const { tokens, raw } = view.text;
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, Math.max(start, end - 1));
  return {
    tokens: tokens.slice(first, last + 1),
    spans: view.spansWithin(start, end),
    raw: (token) => (token ? raw.slice(token.start, token.end) : ""),
    hasActor,
  };
}

/** What a name of somebody or something is. */
export const named: ReadonlySet<Span["type"]> = new Set<Span["type"]>(["person", "organisation", "place", "role"]);

/** The span of a sort that holds a token. */
export const spanAt = (
  { spans }: Words,
  token: Token | undefined,
  types: ReadonlySet<Span["type"]>,
): Span | undefined =>
  token && spans.find((span) => types.has(span.type) && span.start < token.end && span.end > token.start);
