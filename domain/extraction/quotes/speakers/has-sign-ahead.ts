import type { Token } from "../../text/tokens";
import type { Cue } from "./cue";

const farthest = 12;

/** Whether a sign, such as a colon, stands further on in the sentence. */
export function hasSignAhead(tokens: readonly Token[], { last, first }: Cue, sign: RegExp): boolean {
  for (let at = last + 1; at < last + farthest; at++) {
    if (!tokens[at] || tokens[at]?.sentence !== tokens[first]?.sentence) return false;
    if (sign.test(tokens[at]?.text ?? "")) return true;
  }
  return false;
}
