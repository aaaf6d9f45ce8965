import type { FoundOf } from "../../span";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { clauseWords } from "../organisation-words.ar";

const opening = /^["\u00AB\u201C]$/;
const closing = /^["\u00BB\u201D]$/;
const longest = 5;

/** «We shall not choose»: words that are said, and no name. */
const isClause = (words: readonly Token[]) => words.some(({ text }) => clauseWords.has(text));

/** The name between quotation marks after a head word: the movement «Ennahda». The marks stay outside. Of a paper or a station also in brackets. */
export function quotedName(
  { tokens, raw }: ReadText,
  head: number,
  longestInBrackets = 0,
): FoundOf<"organisation"> | undefined {
  const mark = tokens[head + 1];
  const isBracket = longestInBrackets > 0 && mark?.text === "(";
  const [opens, closes, most] = isBracket ? [/^\($/, /^\)$/, longestInBrackets] : [opening, closing, longest];
  if (mark?.kind !== "sign" || !opens.test(mark.text) || mark.sentence !== tokens[head]?.sentence) return undefined;
  for (let at = head + 2; at <= head + 2 + most; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== mark.sentence) return undefined;
    if (!closes.test(token.text)) continue;
    const [first, last] = [tokens[head + 2], tokens[at - 1]];
    if (!first || first.kind === "sign" || !last || last.index < first.index || isClause(tokens.slice(first.index, at)))
      return undefined;
    const name = raw.slice(first.start, last.end);
    const norm = { id: name, name };
    return {
      type: "organisation",
      start: first.start,
      end: last.end,
      norm,
      confidence: 0.8,
      rule: "organisation-quoted",
    };
  }
  return undefined;
}
