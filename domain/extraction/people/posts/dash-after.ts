import { thatsOfSpeech } from "../../quotes/quote-words.ar";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Role } from "./role";

export const dash = /^[-\u2013\u2014]$/;
const mostWords = 4;

/** «The director of the festival Summer 36 – X»: the dash that stands after a post and at most four words more of it. */
export function dashAfter(
  { tokens }: ReadText,
  { first, last }: Role,
  isOther: (at: number) => boolean,
): number | undefined {
  for (let at = last + 1; at <= last + 1 + mostWords; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence) return undefined;
    if (dash.test(token.text))
      return tokens[at + 1]?.isGlued || dash.test(tokens[first - 1]?.text ?? "") ? undefined : at;
    if (token.kind === "sign" || isFunctionWord(token.text) || thatsOfSpeech.has(token.text) || isOther(at))
      return undefined;
  }
  return undefined;
}
