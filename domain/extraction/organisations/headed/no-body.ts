import { mergedArticle } from "../../../arabic/article";
import { purposes } from "../../names/beside-names.ar";
import { readingsOf } from "../../names/readings";
import type { ReadText } from "../../text/read-text";
import {
  boardWords,
  goodOf,
  interested,
  juryWords,
  managedMatters,
  movedMatters,
  networkMatters,
  otherOnes,
  panelWords,
  programmeMatters,
  worldly,
} from "../organisation-words.ar";

const civil = "\u0627\u0644\u0645\u062f\u0646\u064a";
const organisation = "\u0627\u0644\u0645\u0646\u0638\u0645\u0647";
const interest = "\u0645\u0635\u0644\u062D\u0647";
const theInterest = "\u0627\u0644\u0645\u0635\u0644\u062D\u0647";
const movement = "\u062D\u0631\u0643\u0647";
const bank = "\u0628\u0646\u0643";
const council = "\u0645\u062c\u0644\u0633";
/**
 * Head words, and what after them names no body: «the panel of judges», «the management of affairs», «the power network»,
 * «the nuclear programme».
 */
const heads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["\u0647\u064a\u064a\u0647", panelWords],
  ["\u0644\u062c\u0646\u0647", juryWords],
  ["\u0627\u062f\u0627\u0631\u0647", managedMatters],
  ["\u0634\u0628\u0643\u0647", networkMatters],
  [council, boardWords],
  [interest, interested],
  ["\u0627\u0644\u0628\u0631\u0646\u0627\u0645\u062C", programmeMatters],
  [movement, movedMatters],
  [theInterest, goodOf],
  [bank, otherOnes],
]);

/** «For migration», «for the ban of».*/
const isPurpose = (word: string) => word.startsWith(mergedArticle) || purposes.has(word.slice(1));

/** Whether a head word begins no name: «the board of the company» is named after it, if at all. */
export function isNoBody({ tokens }: ReadText, at: number): boolean {
  const [before, word, next, third] = [at - 1, at, at + 1, at + 2].map((index) => tokens[index]?.text ?? "");
  // «The international organisation» that was told of, but for one «for migration».
  const isAnOrganisation = readingsOf(word ?? "").some((reading) => reading.word === organisation);
  if (isAnOrganisation && worldly.has(next ?? "") && !isPurpose(third ?? "")) return true;
  // «The authority of civil defence».
  const isCivil = third === civil;
  if (!isCivil && readingsOf(word ?? "").some((reading) => heads.get(reading.word)?.has(next ?? ""))) return true;
  return readingsOf(before ?? "").some((reading) => reading.word === council) && boardWords.has(word ?? "");
}
