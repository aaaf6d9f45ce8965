import { monthWords } from "../../text/date-words.ar";
import { known, startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import { ambiguousMonths } from "./relative-words.ar";

/** A month's name, or both its names: `after` is the token that follows. `isSure`: it cannot be another word. */
export type MonthAt = { month: number; start: number; after: number; isSure: boolean };

/** The month that a text names at a token: one name, two joined by a stroke, or the second in brackets. */
export function monthAt(text: ReadText, at: number): MonthAt | undefined {
  const first = nameAt(text, at, true);
  if (!first) return undefined;
  const second = secondName(text, first);
  return second ? { ...first, after: second, isSure: true } : first;
}

function nameAt(text: ReadText, at: number, withParticles: boolean): MonthAt | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "word" || /^[a-z]/.test(token.text)) return undefined;
  const next = text.tokens[at + 1];
  if (next?.kind === "word" && next.sentence === token.sentence) {
    const two = month(`${token.text} ${next.text}`, withParticles);
    if (two) return { month: two.value, start: startAfter(text, token, two.skipped), after: at + 2, isSure: true };
  }
  const one = month(token.text, withParticles);
  if (!one) return undefined;
  const name = token.text.slice(one.skipped);
  if (one.skipped > 0 && ambiguousMonths.has(name) && !isDated(text, at + 1)) return undefined;
  // The month has its alef with madda; the father has not.
  const isAb = name === "\u0627\u0628" && text.raw.slice(token.start, token.end).includes("\u0622");
  return {
    month: one.value,
    start: startAfter(text, token, one.skipped),
    after: at + 1,
    isSure: !ambiguousMonths.has(name) || isAb,
  };
}

/** «And Tammuz 2017», «and Ab/August»: what follows tells that it is a month. */
const isDated = ({ tokens }: ReadText, at: number): boolean => {
  const [next, second] = [tokens[at], tokens[at + 1]];
  if (next?.kind === "figure") return /^(?:19|20)\d{2}$/.test(next.text);
  return /^[/(]$/.test(next?.text ?? "") && monthWords[second?.text ?? ""] !== undefined;
};

const month = (word: string, withParticles: boolean) => {
  if (withParticles) return known(word, monthWords);
  const value = monthWords[word];
  return value === undefined ? undefined : { value, skipped: 0 };
};

/** The token after the same month's name of the other family, if that stands next. */
function secondName(text: ReadText, first: MonthAt): number | undefined {
  const sign = text.tokens[first.after]?.text;
  if (sign === "/" || sign === "-" || sign === "\u2013") {
    const second = nameAt(text, first.after + 1, false);
    return second?.month === first.month ? second.after : undefined;
  }
  if (sign === "(") {
    const second = nameAt(text, first.after + 1, false);
    const isClosed = second && text.tokens[second.after]?.text === ")";
    return isClosed && second.month === first.month ? second.after + 1 : undefined;
  }
  const second = nameAt(text, first.after, false);
  return second?.month === first.month ? second.after : undefined;
}
