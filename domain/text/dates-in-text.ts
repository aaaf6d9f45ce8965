import {
  beforeMonth,
  beforeYear,
  monthWords,
  ordinals,
  ordinalTens,
  particlesBeforeArticle,
  particlesBeforeName,
  prefixes,
  twentieth,
} from "./date-words.ar";
import { type Token, tokensIn } from "./tokens";

/** What a text says of one date: some of day, month and year. */
export type DateInText = { day?: number; month?: number; year?: number };

/**
 * The dates of a text, part by part: «22 آذار» has no year, «عام 2019» nothing else. Both month-name families, joined
 * or alone; days in figures or as ordinals; years of four digits; 2024-05-03 and 3/5/2024.
 */
export function datesIn(text: string): DateInText[] {
  const tokens = tokensIn(text);
  const found: DateInText[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const date = numericAt(tokens, at) ?? monthAt(tokens, at) ?? yearAt(tokens, at);
    if (!date) continue;
    found.push(date.said);
    at = date.end - 1;
  }
  return found;
}
type Read = { said: DateInText; end: number };

function numericAt(tokens: readonly Token[], at: number): Read | undefined {
  const parts = tokens.slice(at, at + 5).map((token) => token.text);
  if (!/^[-/.]$/.test(parts[1] ?? "") || parts[3] !== parts[1]) return undefined;
  const [first, middle, last] = [Number(parts[0]), Number(parts[2]), Number(parts[4])] as const;
  if (isYear(first) && isMonth(middle) && isDay(last))
    return { said: { year: first, month: middle, day: last }, end: at + 5 };
  if (isDay(first) && isMonth(middle) && isYear(last))
    return { said: { year: last, month: middle, day: first }, end: at + 5 };
  return undefined;
}

function monthAt(tokens: readonly Token[], at: number): Read | undefined {
  const name = monthNameAt(tokens, at);
  if (!name) return undefined;
  let end = name.end;
  // The other family's name of the month: after a stroke, in brackets, or simply beside it.
  const second =
    monthNameAt(tokens, end) ?? (/^[/()-]$/.test(tokens[end]?.text ?? "") ? monthNameAt(tokens, end + 1) : undefined);
  if (second?.month === name.month) end = second.end;
  const dayAfter = figure(tokens[end], isDay);
  const day = dayBefore(tokens, at) ?? dayAfter;
  if (dayAfter !== undefined && day === dayAfter) end++;
  const year = yearNear(tokens, end);
  return {
    said: { ...(day ? { day } : {}), month: name.month, ...(year ? { year: year.year } : {}) },
    end: year?.end ?? end,
  };
}

function monthNameAt(tokens: readonly Token[], at: number): { month: number; end: number } | undefined {
  const [first, second] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  for (const word of [first, first.replace(particlesBeforeName, ""), first.replace(prefixes, "")]) {
    const two = monthWords[`${word} ${second}`];
    if (two) return { month: two, end: at + 2 };
    const one = monthWords[word];
    if (one) return { month: one, end: at + 1 };
  }
  return undefined;
}

/** «15», «15 من», «الخامس عشر من», «10 /» before a month. */
function dayBefore(tokens: readonly Token[], month: number): number | undefined {
  let at = month - 1;
  while (at >= 0 && beforeMonth.test(tokens[at]?.text ?? "")) at--;
  const inFigures = figure(tokens[at], isDay);
  if (inFigures) return inFigures;
  const [word, before] = [bare(tokens[at]), bare(tokens[at - 1])];
  const tens = ordinalTens[tokens[at]?.text ?? ""];
  return tens ? (ordinals[before] ?? 0) + tens : (ordinals[word] ?? twentieth[word]);
}
const bare = (token: Token | undefined) => (token?.text ?? "").replace(particlesBeforeArticle, "");

function yearNear(tokens: readonly Token[], at: number): { year: number; end: number } | undefined {
  let end = at;
  while (beforeYear.test(tokens[end]?.text ?? "")) end++;
  const year = figure(tokens[end], isYear);
  return year ? { year, end: end + 1 } : undefined;
}

function yearAt(tokens: readonly Token[], at: number): Read | undefined {
  const year = figure(tokens[at], isYear);
  return year ? { said: { year }, end: at + 1 } : undefined;
}

function figure(token: Token | undefined, accepts: (number: number) => boolean): number | undefined {
  const number = token?.isFigure && /^\d+$/.test(token.text) ? Number(token.text) : Number.NaN;
  return accepts(number) ? number : undefined;
}
const isYear = (number: number) => number >= 1800 && number <= 2199;
const isMonth = (number: number) => number >= 1 && number <= 12;
const isDay = (number: number) => number >= 1 && number <= 31;
