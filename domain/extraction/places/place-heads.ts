import { article } from "../../arabic/article";
import {
  facilityPairs,
  facilityWords,
  namesakeTitles,
  regionWords,
  riverWords,
  settlementWords,
} from "../names/beside-names.ar";
import type { KnownNames } from "../names/known-names";
import { type Reading, readingsOf } from "../names/readings";
import type { PlaceNorm } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";

/** What a word before a name says of it: its kind, and whether the word is part of it. */
export type Kind = { kind: PlaceNorm["kind"]; isInside: boolean };
/** `depth`: in how many names its own stands. */
export type Head = Kind & Reading & { depth?: number };

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

const quarters = "\u0627\u062d\u064a\u0627\u0621";
/** What a token says of the name after it, if it is a word of a kind of place. */
export function headOf({ raw }: ReadText, token: Token): (Kind & Reading) | undefined {
  const reading = readingsOf(token.text).find(({ word }) => kinds.has(word));
  const kind = reading && kinds.get(reading.word);
  if (!kind) return undefined;
  // «And led to» is no valley.
  if (token.text.startsWith("\u0648\u0627") && raw.startsWith("\u0648\u0623", token.start)) return undefined;
  // Nor is «the revival of» the quarters of a town.
  if (token.text.endsWith(quarters) && raw.slice(token.start, token.end).includes("\u0625")) return undefined;
  return { ...reading, ...kind };
}

const city = "\u0645\u062f\u064a\u0646\u0647";
/** «The sports city of King Fahd» is a facility, and its word belongs to the name. */
export const asNamesake = ({ tokens }: ReadText, { index }: Token, head: (Kind & Reading) | undefined) =>
  head?.word === city && namesakeTitles.has(tokens[index + 1]?.text ?? "")
    ? { ...head, kind: "facility" as const, isInside: true }
    : head;

/** «The imprisonment of the convicted» is written as a prison would be. */
const isPrisoner = ({ word, skipped }: Reading, next: string) =>
  word === "\u0633\u062c\u0646" &&
  (/^\u0627\u0644\u0645.{2,}(?:\u064a\u0646|\u0647\u0645)$/.test(next) || (skipped > 0 && !next.startsWith(article)));

const serving = "\u0642\u0636\u0627\u0621";
const whileServing =
  /^[\u0648\u0641]?[\u0628\u0644]?(?:\u0641\u062a\u0631\u0647|\u0645\u062f\u0647|\u0628\u0639\u062f|\u062e\u0644\u0627\u0644|\u0627\u062b\u0646\u0627\u0621|\u0639\u0646\u062f|\u0627\u062c\u0644|\u0639\u0646)$/;
/** «The time of the prisoner's serving» is written as a district would be. */
const isServing = ({ tokens }: ReadText, at: number, { word }: Reading) =>
  word === serving && whileServing.test(tokens[at - 2]?.text ?? "");

const road = "\u0637\u0631\u064a\u0642";
const by = "\u0639\u0646";
const valleys = new Set(["\u0648\u0627\u062f\u064a", "\u0648\u0627\u062f"]);
/** «By way of», «the way back»: a road is told by whom it is named for, or by a valley. */
const isWay = ({ tokens }: ReadText, at: number, { word }: Reading): boolean => {
  const next = tokens[at]?.text ?? "";
  return word === road && (tokens[at - 2]?.text === by || !(namesakeTitles.has(next) || valleys.has(next)));
};

const respect = "\u0646\u0627\u062d\u064a\u0647";
const from = "\u0645\u0646";
const half = "\u0634\u0628\u0647";
const peninsula = /^\u0627?\u0644?(?:\u062c\u0632\u064a\u0631\u0647|\u0642\u0627\u0631\u0647)/;
/** «With respect to», «half military», «16 governorates»: what is written like a place's word. */
function isNoHead({ tokens }: ReadText, at: number, { word, kind }: Head): boolean {
  const before = tokens[at - 2];
  if (word === respect && before?.text === from) return true;
  if (word === half && !peninsula.test(tokens[at]?.text ?? "")) return true;
  return kind !== "facility" && before?.kind === "figure" && before.sentence === tokens[at]?.sentence;
}

/** Whether a head word is another word here. */
export const isOtherWord = (text: ReadText, at: number, head: Head): boolean =>
  isPrisoner(head, text.tokens[at]?.text ?? "") ||
  isServing(text, at, head) ||
  isWay(text, at, head) ||
  isNoHead(text, at, head) ||
  isNunated(text, at);

/** «A refined quarter», with the ending of no name. */
const isNunated = ({ tokens, raw }: ReadText, at: number): boolean =>
  nunation.test(raw.slice(tokens[at]?.start, tokens[at]?.end));
const nunation = /[\u064C\u064D]/;

/** «The governor of the bank» and «the governorate of» begin with one word. */
export const isPost = ({ tokens, raw }: ReadText, token: Token, { gazetteer }: KnownNames): boolean =>
  (gazetteer.roles.longestAt(tokens, token.index, raw)?.last ?? 0) > token.index;
