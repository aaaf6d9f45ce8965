import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { media, thatsOfSpeech } from "../quote-words.ar";
import type { Cue } from "./cue";

/** «Said X, according to what the agency reported: …»: X speaks, the agency is only referred to. */
export function asPassedOn({ tokens }: ReadText, cue: Cue, before: readonly Cue[]): Cue {
  if (!asTold.test(tokens[cue.first - 1]?.text ?? "")) return cue;
  const last = before.slice(-recentCues).findLast(({ word }) => word.form !== "nominal");
  const isNear = tokens[last?.first ?? -1]?.sentence === tokens[cue.first]?.sentence;
  return last?.speaker && isNear ? { ...cue, word: { ...cue.word, form: "nominal" }, isAside: true } : cue;
}
/** So few before are looked at: a text may hold thousands, and whom a sentence quotes is near. */
const recentCues = 8;
const asTold = /^(?:\u062d\u0633\u0628)?\u0645\u0627$/;

/** «In accordance with the programme», «statements that criticised»: what is only referred to does not speak on. */
export const speaks = ({ word, speaker }: Cue): boolean =>
  !speaker?.isWriting && (word.form !== "nominal" || speaker?.isPerson === true);

/** «According to the agency X. And he added»: a medium does not go on. */
export const goesOn = ({ word, speaker }: Cue): boolean =>
  !speaker?.isWriting && !(word.form === "nominal" && media.test(speaker?.written ?? ""));

/** «Said X that the danger threatens all the states, adding»: X, whose «that» the second verb stands behind. */
export function lastTeller({ tokens }: ReadText, recent: readonly Cue[]): Cue | undefined {
  const verbs = recent.filter(({ word }) => word.form !== "nominal");
  const [before, last] = verbs.slice(-2);
  if (!before || !last) return before ?? last;
  const isSame = tokens[before.first]?.sentence === tokens[last.first]?.sentence;
  if (!isSame || !before.speaker || last.speaker?.isPerson) return last;
  if (!before.speaker.isPerson && last.subjectEnd > last.last) return last;
  return isToldBy(tokens, before, last) ? before : last;
}

/** «He said that the minister X promised»: one whose name stands between another's «that» and the verb. */
export function isToldOfHim(
  { tokens }: ReadText,
  { first, last, subjectEnd, speaker }: Cue,
  recent: readonly Cue[],
): boolean {
  const [verb, teller] = [tokens[first], recent.find((one) => tokens[one.first]?.sentence === tokens[first]?.sentence)];
  if (!speaker || subjectEnd !== last || verb?.text.startsWith("\u0648")) return false;
  if (!teller?.speaker?.isPerson || teller.first >= first || teller.word.form === "nominal") return false;
  const words = tokens.slice(Math.max(0, first - longestClause), first);
  const that = words.findLastIndex(({ text }) => thatOf.test(text));
  return that >= 0 && that < words.length - 1 && words.slice(that).every(({ kind }) => kind === "word");
}
const thatOf = /^[\u0648\u0628]?\u0627\u0646$/;

/** Whether a verb without «and» stands in the clause that another's «that» begins. */
function isToldBy(tokens: readonly Token[], before: Cue, last: Cue): boolean {
  for (let at = last.first - 1; at > Math.max(before.last, last.first - longestClause); at--) {
    if (thatsOfSpeech.has(tokens[at]?.text ?? "")) return !tokens[last.first]?.text.startsWith("\u0648");
    if (tokens[at]?.kind === "sign") return false;
  }
  return false;
}
const longestClause = 6;
