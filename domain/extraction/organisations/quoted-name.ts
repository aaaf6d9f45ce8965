import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { clauseWords } from "./dating-words.ar";

const opening = /^["\u00AB\u201C]$/;
const closing = /^["\u00BB\u201D]$/;
const longest = 5;

/** «We shall not choose»: words that are said, and no name. */
const isClause = (words: readonly Token[]) => words.some(({ text }) => clauseWords.has(text));

/** The name between quotation marks after a head word: the movement «Ennahda». The marks stay outside. */
export function quotedName({ tokens, raw }: ReadText, head: number): FoundOf<"organisation"> | undefined {
  const mark = tokens[head + 1];
  if (mark?.kind !== "sign" || !opening.test(mark.text) || mark.sentence !== tokens[head]?.sentence) return undefined;
  for (let at = head + 2; at <= head + 2 + longest; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== mark.sentence) return undefined;
    if (!closing.test(token.text)) continue;
    const [first, last] = [tokens[head + 2], tokens[at - 1]];
    if (!first || !last || last.index < first.index || isClause(tokens.slice(first.index, at))) return undefined;
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
