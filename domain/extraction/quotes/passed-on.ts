import type { ReadText } from "../text/read-text";
import { media } from "./quote-words.ar";
import type { Cue } from "./speakers";

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
