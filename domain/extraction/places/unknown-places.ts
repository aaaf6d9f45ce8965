import { isCommonWord } from "../names/common-words";
import type { KnownNames } from "../names/known-names";
import { type Reading, readingsOf } from "../names/readings";
import {
  facilityPairs,
  facilityTails,
  facilityWords,
  manyOf,
  ministryMatters,
  namesakeMonths,
  namesakeTitles,
  plainWords,
  regionWords,
  riverWords,
  settlementWords,
  surelySettled,
  twoWordStarts,
} from "../names/words.ar";
import { namesakeAfter } from "../organisations/head-names";
import type { FoundOf, PlaceNorm } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { listedAfter } from "./listed-places";
import { personAt, street } from "./person-at";

type Kind = { kind: PlaceNorm["kind"]; isInside: boolean };

/** Places that no lexicon knows, told by the word before them: «the town of», «the river», «the airport of». */
export function unknownPlaces(text: ReadText, names: KnownNames): FoundOf<"place">[] {
  const taken = new Set(names.organisations.flatMap(({ first, last }) => range(first, last)));
  const found: FoundOf<"place">[] = [];
  for (const token of text.tokens) {
    const isFree = token.kind === "word" && !taken.has(token.index) && !names.placeAt.has(token.index);
    const head = isFree ? asNamesake(text, token, headOf(text, token)) : undefined;
    if (head && !isPost(text, token, names)) found.push(...placesAfter(text, token, head, names));
  }
  return found;
}

const city = "\u0645\u062f\u064a\u0646\u0647";
/** «The sports city of King Fahd» is a facility, and its word belongs to the name. */
const asNamesake = ({ tokens }: ReadText, { index }: Token, head: (Kind & Reading) | undefined) =>
  head?.word === city && namesakeTitles.has(tokens[index + 1]?.text ?? "")
    ? { ...head, kind: "facility" as const, isInside: true }
    : head;

/** What a head word names: a name in marks, a name, or several. */
function placesAfter(text: ReadText, token: Token, head: Kind & Reading, names: KnownNames): FoundOf<"place">[] {
  const quoted = quotedAfter(text, token, head, names);
  if (quoted) return [quoted];
  const last = lastAfter(text, token.index + 1, head, names);
  const found = last === undefined ? [] : [placeOf(text, token, head, last)];
  const listed = manyOf.has(head.word) ? (last ?? names.placeAt.get(token.index + 1)?.last) : undefined;
  return listed === undefined ? found : [...found, ...listedAfter(text, listed, head.kind, names)];
}

/** «The imprisonment of the convicted» is written as a prison would be. */
const isPrisoner = ({ word, skipped }: Reading, next: string) =>
  word === "\u0633\u062c\u0646" &&
  (/^\u0627\u0644\u0645.{2,}(?:\u064a\u0646|\u0647\u0645)$/.test(next) ||
    (skipped > 0 && !next.startsWith("\u0627\u0644")));

const serving = "\u0642\u0636\u0627\u0621";
const whileServing =
  /^[\u0648\u0641]?[\u0628\u0644]?(?:\u0641\u062a\u0631\u0647|\u0645\u062f\u0647|\u0628\u0639\u062f|\u062e\u0644\u0627\u0644|\u0627\u062b\u0646\u0627\u0621|\u0639\u0646\u062f|\u0627\u062c\u0644|\u0639\u0646)$/;
/** «The time of the prisoner's serving» is written as a district would be. */
const isServing = ({ tokens }: ReadText, at: number, { word }: Reading) =>
  word === serving && whileServing.test(tokens[at - 2]?.text ?? "");

/** The last token of the name after a head word; a known name stands alone unless the word belongs to it. */
function lastAfter(text: ReadText, at: number, head: Head, names: KnownNames): number | undefined {
  const hit = names.placeAt.get(at);
  // «The boycott of deputies» is written as their province would be.
  if (names.gazetteer.plurals.has(text.tokens[at]?.text ?? "")) return undefined;
  if (hit && (!head.isInside || hit.skipped)) return undefined;
  if (isPrisoner(head, text.tokens[at]?.text ?? "") || isServing(text, at, head)) return undefined;
  const named = head.kind === "facility" ? lastOfNamesake(text, at, head.word, names) : undefined;
  const last = hit?.last ?? named ?? lastOfInner(text, at, head, names) ?? lastOfName(text, at, head, names);
  if (last === undefined || head.kind !== "facility") return last;
  return farTail(text, last) ?? withTail(text, last, names);
}

const lastOfNamesake = (text: ReadText, at: number, head: string, names: KnownNames) =>
  namesakeTitles.has(text.tokens[at]?.text ?? "")
    ? namesakeAfter(text.tokens, at, names)
    : personAt(text, at, head, names);

const longestForeign = 2;
/** «The international airport of Hamid Karzai»: the adjective of a facility shows how far the name before it goes. */
function farTail({ tokens }: ReadText, last: number): number | undefined {
  for (let at = last + 1; at <= last + longestForeign + 1; at++) {
    const { kind, text = "", sentence } = tokens[at] ?? {};
    if (kind !== "word" || sentence !== tokens[last]?.sentence) return undefined;
    if (facilityTails.has(text)) return at > last + 1 ? at : undefined;
    if (text.startsWith("\u0627\u0644") || plainWords.has(text) || isFunctionWord(text)) return undefined;
  }
  return undefined;
}

/** «The airport of Borg El Arab»: a name that begins with such a word itself. */
function lastOfInner(text: ReadText, at: number, { isInside, depth = 0 }: Head, names: KnownNames): number | undefined {
  const token = text.tokens[at];
  const inner = token?.kind === "word" && isInside && depth < deepest ? headOf(text, token) : undefined;
  if (!inner?.isInside || inner.skipped > 0) return undefined;
  return lastAfter(text, at + 1, { ...inner, depth: depth + 1 }, names);
}
/** `depth`: in how many names its own stands. */
type Head = Kind & Reading & { depth?: number };
const deepest = 3;

const longestQuoted = 4;
/** «The province "Al Haouz"»: the marks belong to a name that its word is part of. */
function quotedAfter(text: ReadText, token: Token, { kind, isInside, skipped }: Kind & Reading, names: KnownNames) {
  const { tokens, raw, shadow } = text;
  if (!/^["\u201C\u00AB]$/.test(tokens[token.index + 1]?.text ?? "")) return undefined;
  const close = tokens
    .slice(token.index + 3, token.index + 3 + longestQuoted)
    .find(({ text: sign }) => /^["\u201D\u00BB]$/.test(sign));
  const [first, last] = [tokens[token.index + 2], tokens[(close?.index ?? 0) - 1]];
  if (!close || !first || !last || first.kind !== "word" || close.sentence !== token.sentence) return undefined;
  const tail = tokens[kind === "facility" ? withTail(text, close.index, names) : close.index] ?? close;
  const [start, end] = isInside ? [shadow.rawStart(token.from + skipped), tail.end] : [first.start, last.end];
  const norm = { kind, name: raw.slice(first.start, last.end) };
  return { type: "place" as const, start, end, norm, confidence: 0.7, rule: `place-quoted-${kind}` };
}

/** «The governor of the bank» and «the governorate of» begin with one word. */
const isPost = ({ tokens, raw }: ReadText, token: Token, { gazetteer }: KnownNames): boolean =>
  (gazetteer.roles.longestAt(tokens, token.index, raw)?.last ?? 0) > token.index;

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

const quarters = "\u0627\u062d\u064a\u0627\u0621";

const kinds: ReadonlyMap<string, Kind> = new Map(
  (
    [
      [facilityPairs, { kind: "facility", isInside: false }],
      [facilityWords, { kind: "facility", isInside: true }],
      [riverWords, { kind: "river", isInside: true }],
      [regionWords, { kind: "region", isInside: true }],
      [settlementWords, { kind: "city", isInside: false }],
    ] as const
  ).flatMap(([words, kind]) => [...words].map((word) => [word, kind] as const)),
);

function headOf({ raw }: ReadText, token: Token): (Kind & Reading) | undefined {
  const reading = readingsOf(token.text).find(({ word }) => kinds.has(word));
  const kind = reading && kinds.get(reading.word);
  if (!kind) return undefined;
  // «And led to» is no valley.
  if (token.text.startsWith("\u0648\u0627") && raw.startsWith("\u0648\u0623", token.start)) return undefined;
  // Nor is «the revival of» the quarters of a town.
  if (token.text.endsWith(quarters) && raw.slice(token.start, token.end).includes("\u0625")) return undefined;
  return { ...reading, ...kind };
}

/** The last token of a name that begins at a token, if one does. */
function lastOfName({ tokens }: ReadText, at: number, head: Head, { gazetteer }: KnownNames): number | undefined {
  const first = tokens[at];
  if (first?.kind !== "word" || first.paragraph !== tokens[at - 1]?.paragraph) return undefined;
  let last = at;
  while (last < at + longestJoined && goesOn(tokens, last)) last++;
  if (last > at) return last;
  if (isMatter(first.text, head, gazetteer) || isAdverbial(first.text, tokens[at + 1])) return undefined;
  return isName(first.text, head.kind) || isNameLikeVerb(tokens, at) || isLocated(tokens, at) ? at : undefined;
}

const longestJoined = 2;
/** «Khan Bani Saad»: some words only begin a name. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!twoWordStarts.has(tokens[at]?.text ?? "") || next?.kind !== "word") return false;
  return next.sentence === tokens[at]?.sentence && !isFunctionWord(next.text);
}

/** «Every town with the countdown»: after «with the …» comes its adjective. */
const isAdverbial = (word: string, next: Token | undefined) =>
  /^[\u0628\u0643]\u0627\u0644/.test(word) && next?.kind === "word" && next.text.startsWith("\u0627\u0644");

const dam = "\u0633\u062f";
/** «The fasting of a month», «states that produce», «to bridge the gaps»: what is no name. */
function isMatter(word: string, { word: head, kind }: Head, { heads, stems }: KnownNames["gazetteer"]): boolean {
  if (ministryMatters.has(word)) return true;
  const isDefinite = word.startsWith("\u0627\u0644");
  // «The mosque of the forces of …»: a body's.
  if (kind === "facility" && heads.has(word)) return true;
  if (head === dam && /\u0627\u062a$/.test(word)) return true;
  if (head === street && !isDefinite && (isCommonWord(word, stems) || /\u064a$/.test(word))) return true;
  return (head === dam || (kind === "city" && !isDefinite && !surelySettled.has(head))) && isCommonWord(word, stems);
}

/** «The area of Al-Suwaghiya, located in …»: what is written like an adjective is a name where it says where it lies. */
const isLocated = (tokens: readonly Token[], at: number): boolean =>
  /^\u0627\u0644.{4,}\u064a\u0647$/.test(tokens[at]?.text ?? "") && located.test(tokens[at + 1]?.text ?? "");
const located =
  /^\u0627\u0644(?:\u0648\u0627\u0642\u0639\u0647|\u062a\u0627\u0628\u0639\u0647|\u0642\u0631\u064a\u0628\u0647|\u0645\u062a\u0627\u062e\u0645\u0647|\u0645\u062d\u0627\u0630\u064a\u0647)$/;

/** «The village of Tadil in the countryside»: what begins as a verb does is a name where it says where it lies. */
function isNameLikeVerb(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.text ?? "", tokens[at + 1]];
  if (namesakeMonths.has(word) || facilityTails.has(next?.text ?? ""))
    return !plainWords.has(word) && !isFunctionWord(word);
  if (!/^[\u064a\u062a].{2,5}$/.test(word) || /[\u0647\u062a]$/.test(word) || plainWords.has(word)) return false;
  return /^(?:\u0628\u0631\u064a\u0641|\u0628\u0645\u062d\u0627\u0641\u0638\u0647|(?:\u0634\u0645\u0627\u0644|\u062c\u0646\u0648\u0628|\u0634\u0631\u0642|\u063a\u0631\u0628)\u064a?)$/.test(
    next?.text ?? "",
  );
}

/** A name is no function word, no verb, no adjective in the feminine, and carries no particle. */
function isName(word: string, kind: PlaceNorm["kind"]): boolean {
  if (word.length < 3 || plainWords.has(word) || isFunctionWord(word)) return false;
  if (/^\u0628/.test(word) && (plainWords.has(word.slice(1)) || regionWords.has(word.slice(1)))) return false;
  const isDefinite = word.startsWith("\u0627\u0644");
  if (isDefinite) return kind === "region" || !/\u064a\u0647$/.test(word);
  return (
    !/[\u0647]$|(?:\u0647\u0627|\u0647\u0645)$/.test(word) &&
    !/^(?:[\u064a\u062a\u0648]|\u0633[\u064a\u062a\u0646]|\u0644[^\u0627\u0648\u064a])/.test(word)
  );
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
