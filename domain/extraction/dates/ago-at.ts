import { startAfter } from "../text/clitics";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import { agoDays, agoUnits, beforeWord, dayNouns, fromWords, smallDays } from "./relative-words.ar";
import type { Said, WrittenDate } from "./written-date";

/** More days than these are rather a stretch. */
const mostDays = 30;

/**
 * «A month ago», «a year ago», «two days ago», «3 days ago», counted from the day of publication. «A month before the
 * vote» and «before the year of …» are none: what is told must end with the unit.
 */
export function agoAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const lead = token && beforeWord.exec(token.text)?.[0];
  if (!token || lead === undefined || isOfBefore(text, at)) return undefined;
  const counted = countedAt(text, at + 1);
  if (!counted || !isOver(text, counted.after, counted.isSure)) return undefined;
  return {
    start: startAfter(text, token, lead.length - "\u0642\u0628\u0644".length),
    end: text.tokens[counted.after - 1]?.end ?? token.end,
    first: at,
    after: counted.after,
    confidence: 0.8,
    said: counted.said,
    rule: "relative-ago",
  };
}

/** «Since before», «what was before». */
const isOfBefore = ({ tokens }: ReadText, at: number): boolean => tokens[at - 1]?.text === "\u0645\u0627";

type Counted = { said: Said; after: number; isSure: boolean };

/** A unit alone; two days; a number of days. `isSure`: no other noun can follow that it would be the head of. */
function countedAt({ tokens }: ReadText, at: number): Counted | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.sentence !== tokens[at - 1]?.sentence) return undefined;
  const unit = agoUnits[token.text];
  if (unit) return { said: { type: "unit", unit, direction: -1 }, after: at + 1, isSure: false };
  const whole = agoDays[token.text];
  if (whole) return { said: { type: "day", offset: -whole }, after: at + 1, isSure: whole > 1 };
  if (!dayNouns.has(next?.text ?? "") || next?.sentence !== token.sentence) return undefined;
  const days = token.kind === "figure" && /^\d{1,2}$/.test(token.text) ? Number(token.text) : smallDays[token.text];
  if (!days || days > mostDays) return undefined;
  return { said: { type: "day", offset: -days }, after: at + 2, isSure: true };
}

/** «And proposed», «and she said»: another clause. */
const isAndVerb = (word: string): boolean => /^\u0648(?:\u0642\u062F|[\u0627\u0623]\p{L}{2,}\u062A)$/u.test(word);

/** Whether nothing follows that the time is counted from, or that it is the head of. */
function isOver({ tokens }: ReadText, at: number, isSure: boolean): boolean {
  const [next, last] = [tokens[at], tokens[at - 1]];
  if (!next || next.sentence !== last?.sentence || next.paragraph !== last.paragraph) return true;
  if (fromWords.has(next.text) || /^\u0648\u0646\u0635\u0641$/.test(next.text) || next.kind === "figure") return false;
  if (isAndVerb(next.text)) return true;
  return isSure || next.kind === "sign" ? !/^["\u00AB\u201C(]$/.test(next.text) : isFunctionWord(next.text);
}
