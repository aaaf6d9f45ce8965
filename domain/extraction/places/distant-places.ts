import { directionAdjectives, directions, plainWords, regionWords, settlementWords } from "../names/beside-names.ar";
import type { KnownNames } from "../names/known-names";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";

const lengthWord =
  /^(?:\u0643\u0645|\u0643\u0644\u0645|\u0643\u064A\u0644\u0648\u0645\u062A\u0631\p{L}*|\u0645\u064A\u0644\p{L}*|\u0627\u0645\u064A\u0627\u0644|\u0645\u062A\u0631\p{L}*)$/u;
/** Of the directions; most words are told by it. */
const lastLetters = new Set("\u0644\u0628\u0642\u064A");
const endsLikeDirection =
  /(?:\u0634\u0645\u0627\u0644|\u062C\u0646\u0648\u0628|\u0634\u0631\u0642|\u063A\u0631\u0628)\u064A?$/;
const shortest = 3;
const reach = 3;

/** Places that no lexicon knows, told by how far something is from them: «20 km north of X», «north of X by 20 km». */
export function distantPlaces(text: ReadText, names: KnownNames): FoundOf<"place">[] {
  const found: FoundOf<"place">[] = [];
  for (const { text: word, index } of text.tokens) {
    if (!lastLetters.has(word.charAt(word.length - 1)) || !endsLikeDirection.test(word)) continue;
    const place = isDirection(word) ? text.tokens[index + 1] : undefined;
    if (!place || names.placeOver.has(place.index) || names.organisationOver.has(place.index)) continue;
    if (!isName(place.text) || !isMeasured(text, index)) continue;
    const { start, end } = place;
    const norm = { kind: "city" as const, name: text.raw.slice(start, end) };
    found.push({ type: "place", start, end, norm, confidence: 0.7, rule: "place-by-distance" });
  }
  return found;
}

const isDirection = (word: string) =>
  readingsOf(word).some((reading) => directions.has(reading.word) || directionAdjectives.has(reading.word));

const others = [directions, directionAdjectives, plainWords, regionWords, settlementWords];
const isName = (word: string) =>
  word.length >= shortest &&
  /^\p{L}/u.test(word) &&
  !/^\u0648/.test(word) &&
  !isFunctionWord(word) &&
  !others.some((words) => words.has(word));

/** A length right before the direction, or after the place. */
function isMeasured({ tokens }: ReadText, direction: number): boolean {
  const { sentence } = tokens[direction] ?? {};
  const near = (from: number, to: number) =>
    tokens.slice(Math.max(0, from), to).some((token) => token.sentence === sentence && lengthWord.test(token.text));
  const follows = tokens.slice(direction + 2, direction + 2 + reach).some(({ kind }) => kind === "figure");
  return near(direction - 2, direction) || (follows && near(direction + 2, direction + 2 + reach));
}
