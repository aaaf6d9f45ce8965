import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { letterNames } from "./organisation-words.ar";

type Organisation = FoundOf<"organisation">;
const longest = 5;

/** Short names that a text gives in brackets after a name, there and wherever they stand again. */
export function abbreviations(text: ReadText, found: readonly Organisation[]): Organisation[] {
  const { tokens } = text;
  const byEnd = new Map(found.map((one) => [one.end, one]));
  const taken = new Set(found.map(({ start }) => start));
  const shorts = new Map<string, Organisation>();
  for (const token of tokens) {
    const named = token.text === "(" ? byEnd.get(nameBefore(tokens, token)?.end ?? -1) : undefined;
    // «A ship of the German navy (Holstein)».
    const inside = named && named.norm.kind !== "military" ? bracketed(tokens, token.index) : undefined;
    if (inside && named && isShort(inside)) shorts.set(inside.map(({ text: word }) => word).join(" "), named);
    const short = initialsAfter(text, token, byEnd);
    if (short) shorts.set(token.text, short);
  }
  return tokens.flatMap((token) => {
    const hit = shortAt(tokens, token.index, shorts);
    if (!hit || taken.has(token.start)) return [];
    const end = (tokens[hit.last] as Token).end;
    return [{ ...hit.named, start: token.start, end, confidence: 0.75, rule: "organisation-abbreviation" }];
  });
}

const closing = /^["\u00BB\u201D]$/;
/** The last word before a token, past the mark that closes a name. */
const nameBefore = (tokens: readonly Token[], { index }: Pick<Token, "index">): Token | undefined =>
  closing.test(tokens[index - 1]?.text ?? "") ? tokens[index - 2] : tokens[index - 1];

/** «"General Electric" GE»: capitals right behind a company's name. */
function initialsAfter(
  { tokens, raw }: ReadText,
  { index, start, end, sentence }: Token,
  byEnd: ReadonlyMap<number, Organisation>,
): Organisation | undefined {
  const before = nameBefore(tokens, { index });
  if (!before || before.sentence !== sentence || !/^[A-Z]{2,5}$/.test(raw.slice(start, end))) return undefined;
  return byEnd.get(before.end);
}

/** One word, or letters as they are called. */
const isShort = (words: readonly Token[]): boolean =>
  (words.length === 1 && (words[0]?.text.length ?? 0) > 1) ||
  (words.length > 1 && words.every(({ text }) => letterNames.has(text)));

function shortAt(tokens: readonly Token[], at: number, shorts: ReadonlyMap<string, Organisation>) {
  for (let last = at; shorts.size > 0 && last < at + longest; last++) {
    const named = shorts.get(
      tokens
        .slice(at, last + 1)
        .map(({ text }) => text)
        .join(" "),
    );
    if (named) return { named, last };
    if (!letterNames.has(tokens[at]?.text ?? "")) return undefined;
  }
  return undefined;
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
