import { plainWords, twoWordStarts } from "../names/beside-names.ar";
import type { KnownNames } from "../names/known-names";
import type { FoundOf, PlaceNorm } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";

const longestList = 8;

/** «The towns of A, B and C»: after the first of several, those that are joined to it and no lexicon knows. */
export function listedAfter(
  text: ReadText,
  first: number,
  kind: PlaceNorm["kind"],
  names: KnownNames,
): FoundOf<"place">[] {
  const found: FoundOf<"place">[] = [];
  for (let last = first; found.length < longestList; ) {
    const next = memberAfter(text, last, names);
    if (!next) break;
    if (!next.isKnown) found.push(placeOf(text, next, kind));
    last = next.last;
  }
  return found;
}

type Member = { token: Token; skipped: number; last: number; isKnown: boolean };

/** The name that a comma or «and» joins to the one that ends with a token. */
function memberAfter({ tokens }: ReadText, end: number, names: KnownNames): Member | undefined {
  const isComma = tokens[end + 1]?.text === "\u060C";
  const token = tokens[isComma ? end + 2 : end + 1];
  const skipped = token?.text.startsWith("\u0648") ? 1 : 0;
  if (token?.kind !== "word" || token.sentence !== tokens[end]?.sentence || !(isComma || skipped)) return undefined;
  const hit = names.placeAt.get(token.index);
  if (hit && !hit.value.isGuarded) return { token, skipped, last: hit.last, isKnown: true };
  const last = twoWordStarts.has(token.text.slice(skipped)) ? token.index + 1 : token.index;
  return isName(tokens, token, skipped, last) ? { token, skipped, last, isKnown: false } : undefined;
}

const where =
  /^(?:\u0641\u064A|\u0628\u0631\u064A\u0641|\u0628\u0645\u062D\u0627\u0641\u0638\u0647|\u0628\u0645\u0646\u0637\u0642\u0647|\u0634\u0645\u0627\u0644\u064A?|\u062C\u0646\u0648\u0628\u064A?|\u0634\u0631\u0642\u064A?|\u063A\u0631\u0628\u064A?)$/;

/** «[The towns of A and B], both loyal to …». */
const ofTwo = /^\u0627\u0644.{2,}\u062A\u064A\u0646$/;

/** Between joints, before where it lies, or at the end of a clause, stands no verb; one in the feminine may precede «and». */
function isName(tokens: readonly Token[], { text }: Token, skipped: number, last: number): boolean {
  const [word, next] = [text.slice(skipped), tokens[last + 1]];
  const isEnd = next === undefined || next.kind === "sign" || where.test(next.text) || ofTwo.test(next.text);
  if (!isEnd && !/^\u0648.{3}/.test(next.text)) return false;
  if (word.length < 3 || plainWords.has(word) || isFunctionWord(word) || /^[\u064a\u062a]/.test(word)) return false;
  return isEnd || !/[\u062A\u0627]$/.test(word);
}

function placeOf(text: ReadText, { token, skipped, last }: Member, kind: PlaceNorm["kind"]): FoundOf<"place"> {
  const start = text.shadow.rawStart(token.from + skipped);
  const end = (text.tokens[last] ?? token).end;
  const norm = { kind, name: text.raw.slice(start, end) };
  return { type: "place", start, end, norm, confidence: 0.65, rule: `place-listed-${kind}` };
}
