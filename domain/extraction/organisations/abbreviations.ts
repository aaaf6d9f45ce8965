import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";

type Organisation = FoundOf<"organisation">;
const longest = 3;

/** Short names that a text gives in brackets after a name, there and wherever they stand again. */
export function abbreviations(text: ReadText, found: readonly Organisation[]): Organisation[] {
  const { tokens } = text;
  const byEnd = new Map(found.map((one) => [one.end, one]));
  const taken = new Set(found.map(({ start }) => start));
  const shorts = new Map<string, Organisation>();
  for (const token of tokens) {
    const named = token.text === "(" ? byEnd.get(tokens[token.index - 1]?.end ?? -1) : undefined;
    // «A ship of the German navy (Holstein)».
    const inside = named && named.norm.kind !== "military" ? bracketed(tokens, token.index) : undefined;
    if (inside?.length === 1 && named) shorts.set((inside[0] as Token).text, named);
  }
  return tokens.flatMap((token) => {
    const named = shorts.get(token.text);
    if (!named || taken.has(token.start)) return [];
    return [{ ...named, start: token.start, end: token.end, confidence: 0.75, rule: "organisation-abbreviation" }];
  });
}

/** The words between a bracket and the one that closes it. */
function bracketed(tokens: readonly Token[], open: number): Token[] | undefined {
  const words: Token[] = [];
  for (let at = open + 1; at <= open + 1 + longest; at++) {
    const token = tokens[at];
    if (token?.text === ")") return words;
    if (token?.kind !== "word") return undefined;
    words.push(token);
  }
  return undefined;
}
