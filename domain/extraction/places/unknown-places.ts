import type { KnownNames } from "../names/known-names";
import { type Reading, readingsOf } from "../names/readings";
import {
  facilityTails,
  facilityWords,
  namesakeTitles,
  plainWords,
  regionWords,
  riverWords,
  settlementWords,
  twoWordStarts,
} from "../names/words.ar";
import { namesakeAfter } from "../organisations/head-names";
import type { FoundOf, PlaceNorm } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";

type Kind = { kind: PlaceNorm["kind"]; isInside: boolean };

/** Places that no lexicon knows, told by the word before them: «the town of», «the river», «the airport of». */
export function unknownPlaces(text: ReadText, names: KnownNames): FoundOf<"place">[] {
  const taken = new Set(names.organisations.flatMap(({ first, last }) => range(first, last)));
  const found: FoundOf<"place">[] = [];
  for (const token of text.tokens) {
    const isFree = token.kind === "word" && !taken.has(token.index) && !names.placeAt.has(token.index);
    const head = isFree ? headOf(token) : undefined;
    const last = head && !isPost(text, token, names) ? lastAfter(text, token.index + 1, head, names) : undefined;
    if (head && last !== undefined) found.push(placeOf(text, token, head, last));
  }
  return found;
}

/** The last token of the name after a head word; a known name stands alone unless the word belongs to it. */
function lastAfter(text: ReadText, at: number, head: Kind, names: KnownNames): number | undefined {
  const hit = names.placeAt.get(at);
  // «The boycott of deputies» is written as their province would be.
  if (names.gazetteer.plurals.has(text.tokens[at]?.text ?? "")) return undefined;
  if (hit && (!head.isInside || hit.skipped)) return undefined;
  const isNamesake = head.kind === "facility" && namesakeTitles.has(text.tokens[at]?.text ?? "");
  const named = isNamesake ? namesakeAfter(text.tokens, at, names) : undefined;
  const last = hit?.last ?? named ?? lastOfName(text, at, head.kind);
  return last !== undefined && head.kind === "facility" ? withTail(text, last, names) : last;
}

/** «The governor of the bank» and «the governorate of» begin with one word. */
const isPost = ({ tokens, raw }: ReadText, token: Token, { gazetteer }: KnownNames): boolean =>
  (gazetteer.roles.longestAt(tokens, token.index, raw)?.last ?? 0) > token.index;

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

function headOf(token: Token): (Kind & Reading) | undefined {
  for (const reading of readingsOf(token.text)) {
    const { word } = reading;
    if (settlementWords.has(word)) return { ...reading, kind: "city", isInside: false };
    if (regionWords.has(word)) return { ...reading, kind: "region", isInside: true };
    if (riverWords.has(word)) return { ...reading, kind: "river", isInside: true };
    if (facilityWords.has(word)) return { ...reading, kind: "facility", isInside: true };
  }
  return undefined;
}

/** The last token of a name that begins at a token, if one does. */
function lastOfName({ tokens }: ReadText, at: number, kind: PlaceNorm["kind"]): number | undefined {
  const first = tokens[at];
  if (first?.kind !== "word" || first.paragraph !== tokens[at - 1]?.paragraph || !isName(first.text, kind))
    return undefined;
  const second = tokens[at + 1];
  const isTwo = twoWordStarts.has(first.text) && second?.kind === "word" && !isFunctionWord(second.text);
  return isTwo ? at + 1 : at;
}

/** A name is no function word, no verb, no adjective in the feminine, and carries no particle. */
function isName(word: string, kind: PlaceNorm["kind"]): boolean {
  if (word.length < 3 || plainWords.has(word) || isFunctionWord(word)) return false;
  const isDefinite = word.startsWith("\u0627\u0644");
  if (isDefinite) return kind === "region" || !/\u064a\u0647$/.test(word);
  return !/[\u0647]$|(?:\u0647\u0627|\u0647\u0645)$/.test(word) && !/^[\u064a\u062a\u0633\u0644\u0648]/.test(word);
}

/** A facility's name goes on with «air», «military» and a country's adjective. */
export function withTail({ tokens }: ReadText, last: number, { gazetteer }: KnownNames): number {
  let end = last;
  const goesOn = (word = "") =>
    facilityTails.has(word) || (word.startsWith("\u0627\u0644") && gazetteer.demonyms.has(word));
  while (goesOn(tokens[end + 1]?.text)) end++;
  return end;
}

function placeOf(text: ReadText, token: Token, { kind, isInside, skipped }: Kind & Reading, last: number) {
  const name = text.tokens[token.index + 1] as Token;
  const start = isInside ? text.shadow.rawStart(token.from + skipped) : name.start;
  const end = (text.tokens[last] as Token).end;
  return {
    type: "place" as const,
    start,
    end,
    norm: { kind, name: text.raw.slice(start, end) },
    confidence: 0.7,
    rule: `place-after-${kind}`,
  };
}
