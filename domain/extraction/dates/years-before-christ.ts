import { known, startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import { yearHeads } from "./relative-words.ar";
import type { WrittenDate } from "./written-date";

const heads = Object.fromEntries([...yearHeads].map((word) => [word, 1]));
const before = "\u0642\u0628\u0644";
const christ = /^\u0627\u0644\u0645\u064A\u0644\u0627\u062F\u064A?$/;
const [qaf, mim] = ["\u0642", "\u0645"];

/** «The year 1550 before Christ», «500 BC»: ISO 8601 counts a year 0, so that 1550 BC is -1549. */
export function yearBeforeChrist(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const head = token?.kind === "word" ? known(token.text, heads) : undefined;
  const figure = text.tokens[head ? at + 1 : at];
  if (!token || figure?.kind !== "figure" || !/^\d{1,4}$/.test(figure.text)) return undefined;
  const after = afterMark(text, figure.index + 1);
  if (after === undefined) return undefined;
  return {
    start: head ? startAfter(text, token, head.skipped) : token.start,
    end: text.tokens[after - 1]?.end ?? figure.end,
    first: at,
    after,
    rule: "year",
    confidence: 0.95,
    said: { type: "calendar", year: 1 - Number(figure.text) },
  };
}

/** The token after «before Christ» or its two letters, with points or without. */
function afterMark({ tokens }: ReadText, at: number): number | undefined {
  const word = (index: number) => tokens[index]?.text ?? "";
  if (word(at) === before && christ.test(word(at + 1))) return at + 2;
  if (word(at) !== qaf) return undefined;
  const second = word(at + 1) === "." ? at + 2 : at + 1;
  return word(second) === mim ? second + 1 : undefined;
}
