import type { Token } from "../../text/tokens";

/** The word right after a token, in the sentence of `from`. */
export function wordAfter(tokens: readonly Token[], at: number, from: Token): Token | undefined {
  const next = tokens[at + 1];
  return next?.kind === "word" && next.sentence === from.sentence ? next : undefined;
}
