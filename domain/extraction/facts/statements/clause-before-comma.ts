import { whoOrWhich } from "../../text/linking-words.ar";
import type { Token } from "../../text/tokens";
import { bare, isVerb } from "../clauses/verb-forms";
import { goesOnBehindComma, ownPredicates } from "./statement-words.ar";

/**
 * Whether what leads up to somebody's own words tells something by itself up to its last comma: «that Moscow does not
 * answer drafts, but "watches" them», and not «that the campaign against it, is "a slander"».
 */
export function isClauseBeforeComma(tokens: readonly Token[], that: number, last: number): boolean {
  const [comma, next] = tokens.slice(last + 1, last + 3);
  if (!/^[\u060C,]$/u.test(comma?.text ?? "") || next?.kind !== "word") return false;
  if (!goesOnBehindComma.test(next.text)) return false;
  return tokens.slice(that + 1, last + 1).some(
    ({ text, kind }, at) =>
      kind === "word" &&
      !whoOrWhich.has(tokens[that + at]?.text ?? "") &&
      // «A part that it leads»: the first word is a noun, and the verb right behind it tells which.
      at > 0 &&
      (ownPredicates.test(text) || isVerb(bare(text))),
  );
}
