import { institutionWords } from "../../names/beside-names.ar";
import type { HeadWord } from "../../names/gazetteer";
import type { KnownNames } from "../../names/known-names";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { courtWords, townCourts } from "../organisation-words.ar";
import { wordAt } from "./name-tokens";

/** «The court of first instance in the city of Tetouan»: what a town has is named by it. */
export function townAfter(tokens: readonly Token[], last: number, { placeAt }: KnownNames): number | undefined {
  if (!townCourts.has(tokens[last]?.text ?? "")) return undefined;
  const word = wordAt(tokens, last + 1, last) ?? "";
  const hit = placeAt.get(inTown.test(word) ? last + 2 : last + 1);
  const isIn = inTown.test(word) ? hit?.skipped === 0 : hit?.skipped === 1 && word.startsWith("\u0628");
  return hit && isIn && hit.value.kind === "city" ? hit.last : undefined;
}
/** «In the city of», «in the governorate of». */
const inTown = /^\u0628\u0645\u062d\u0627\u0641\u0638\u0647$|^\u0628\u0645\u062f\u064a\u0646\u0647$/;

/** Whether a court's name ends in the town where it sits: «in Tetouan», «in the city of Tetouan», not «of Cairo». */
export function isInTown({ tokens }: ReadText, last: number, { kind }: HeadWord, { placeEndAt }: KnownNames): boolean {
  const town = kind === "court" ? placeEndAt.get(last) : undefined;
  return town !== undefined && (town.skipped > 0 || inTown.test(tokens[town.first - 1]?.text ?? ""));
}

const central = "\u0627\u0644\u0645\u0631\u0643\u0632\u064A";
/** «The court of Brooklyn, the federal», «the bank of Qatar, the central»: the last token, past the place. */
export function seatAfter(tokens: readonly Token[], last: number, { kind }: HeadWord): number {
  const next = wordAt(tokens, last + 1, last) ?? "";
  if (kind === "bank") return next === central ? last + 1 : last;
  return kind === "court" && (courtWords.has(next) || institutionWords.has(next)) ? last + 1 : last;
}
