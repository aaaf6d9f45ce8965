import { article } from "../../arabic/article";
import { facilityTails, manyOf, namesakeTitles, plainWords } from "../names/beside-names.ar";
import type { KnownNames } from "../names/known-names";
import type { Reading } from "../names/readings";
import { namesakeAfter } from "../organisations/headed/head-names";
import type { FoundOf } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { listedAfter } from "./listed-places";
import { personAt } from "./person-at";
import { asNamesake, type Head, headOf, isOtherWord, isPost, type Kind } from "./place-heads";
import { lastOfName } from "./unknown-name";

/** Places that no lexicon knows, told by the word before them: «the town of», «the river», «the airport of». */
export function unknownPlaces(text: ReadText, names: KnownNames): FoundOf<"place">[] {
  const taken = new Set(names.organisations.flatMap(({ first, last }) => range(first, last)));
  const found: FoundOf<"place">[] = [];
  for (const token of text.tokens) {
    const isFree = token.kind === "word" && !taken.has(token.index) && !isKnownPlace(text, names, token.index);
    const head = isFree ? asNamesake(text, token, headOf(text, token)) : undefined;
    if (head && !isPost(text, token, names)) found.push(...placesAfter(text, token, head, names));
  }
  return found;
}

const province = "\u0645\u0642\u0627\u0637\u0639\u0647";
const camp = /^[\u0648\u0641]?[\u0628\u0644]?\u0645\u0639\u0633\u0643\u0631$/;
/** Mascara is a city, and its word a camp's; of a team's camp only the country is told. */
const isKnownPlace = ({ tokens }: ReadText, { placeAt }: KnownNames, at: number): boolean =>
  placeAt.has(at) && (placeAt.has(at + 1) || !camp.test(tokens[at]?.text ?? ""));

/** What a head word names: a name in marks, a name, or several. */
function placesAfter(text: ReadText, token: Token, head: Kind & Reading, names: KnownNames): FoundOf<"place">[] {
  const quoted = quotedAfter(text, token, head, names);
  if (quoted) return [quoted];
  const last = lastAfter(text, token.index + 1, head, names);
  const found = last === undefined ? [] : [placeOf(text, token, head, last)];
  const listed = manyOf.has(head.word) ? (last ?? names.placeAt.get(token.index + 1)?.last) : undefined;
  return listed === undefined ? found : [...found, ...listedAfter(text, listed, head.kind, names)];
}

/** The last token of the name after a head word; a known name stands alone unless the word belongs to it. */
function lastAfter(text: ReadText, at: number, head: Head, names: KnownNames): number | undefined {
  const hit = names.placeAt.get(at);
  // «The boycott of deputies» is written as their province would be.
  if (names.gazetteer.plurals.has(text.tokens[at]?.text ?? "")) return undefined;
  if (hit && (!head.isInside || hit.skipped)) return undefined;
  // «In an Iraqi prison».
  if (names.gazetteer.demonyms.has(article + (text.tokens[at]?.text ?? ""))) return undefined;
  // «The boycott of Qatar», too.
  if (hit?.value.kind === "country" && head.word === province) return undefined;
  if (isOtherWord(text, at, head)) return undefined;
  const named = head.kind === "facility" ? lastOfNamesake(text, at, head.word, names) : undefined;
  const last = hit?.last ?? named ?? lastOfInner(text, at, head, names) ?? lastOfName(text, at, head, names);
  if (last === undefined || head.kind !== "facility") return last;
  return farTail(text, last) ?? withTail(text, last, names);
}

function lastOfNamesake(text: ReadText, at: number, head: string, names: KnownNames) {
  if (!namesakeTitles.has(text.tokens[at]?.text ?? "")) return personAt(text, at, head, names);
  const last = namesakeAfter(text.tokens, at, names);
  return last === at && isAli(text, at + 1) ? at + 1 : last;
}

/** «The mosque of the Imam Ali»: with two points he is not «on». */
const isAli = ({ tokens, raw }: ReadText, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && raw.slice(token.start, token.end) === "\u0639\u0644\u064a";
};

const longestForeign = 2;
/** «The international airport of Hamid Karzai»: the adjective of a facility shows how far the name before it goes. */
function farTail({ tokens }: ReadText, last: number): number | undefined {
  for (let at = last + 1; at <= last + longestForeign + 1; at++) {
    const { kind, text = "", sentence } = tokens[at] ?? {};
    if (kind !== "word" || sentence !== tokens[last]?.sentence) return undefined;
    if (facilityTails.has(text)) return at > last + 1 ? at : undefined;
    if (text.startsWith(article) || plainWords.has(text) || isFunctionWord(text)) return undefined;
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

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** A facility's name goes on with «air», «military» and a country's adjective. */
export function withTail({ tokens }: ReadText, last: number, { gazetteer }: KnownNames): number {
  let end = last;
  const goesOn = (word = "") => facilityTails.has(word) || (word.startsWith(article) && gazetteer.demonyms.has(word));
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
