import { isCommonWord } from "../names/common-words";
import { type KnownNames, offsetsOf } from "../names/known-names";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import { tokenAt } from "../text/token-at";
import type { Token } from "../text/tokens";

type Place = FoundOf<"place">;
const shortest = 4;

/** Places that no lexicon has, told once by a word like «town», wherever their name stands again without it. */
export function placesAgain(text: ReadText, found: readonly Place[], names: KnownNames): Place[] {
  const told = new Map(found.flatMap((place) => nameOf(text, place, names)));
  if (told.size === 0) return [];
  const taken = new Set(found.flatMap(({ start, end }) => tokensIn(text, start, end)));
  return text.tokens.flatMap(({ index, text: word }) => {
    const reading = taken.has(index) ? undefined : readingsOf(word).find((one) => told.has(one.word));
    if (!reading || names.placeOver.has(index) || names.organisationOver.has(index)) return [];
    const { start, end } = offsetsOf(text, { first: index, last: index, skipped: reading.skipped });
    const norm = { kind: told.get(reading.word) ?? ("place" as const), name: text.raw.slice(start, end) };
    return [{ type: "place" as const, start, end, norm, confidence: 0.65, rule: "place-again" }];
  });
}

/** The one word that names a place, if it is no common one and no person's. */
function nameOf(text: ReadText, { start, end, rule, norm }: Place, { gazetteer }: KnownNames) {
  if (!/^place-(?:after|quoted)-(?:city|region)$/.test(rule)) return [];
  const inside = tokensIn(text, start, end).map((at) => text.tokens[at] as Token);
  const words = rule.endsWith("region") ? inside.slice(1) : inside;
  const word = words.length === 1 ? (words[0]?.text ?? "") : "";
  if (word.length < shortest || isFunctionWord(word) || isCommonWord(word, gazetteer.stems)) return [];
  if (gazetteer.givenNames.has(word) || gazetteer.demonyms.has(word)) return [];
  return [[word, norm.kind] as const];
}

function tokensIn({ tokens }: ReadText, start: number, end: number): number[] {
  const inside: number[] = [];
  for (let at = tokenAt(tokens, start); at < tokens.length && (tokens[at] as Token).start < end; at++) inside.push(at);
  return inside;
}
