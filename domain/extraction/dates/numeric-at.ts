import type { ReadText } from "../text/read-text";
import { isDayOfMonth } from "./calendar";
import { hijriMarkAfter, isHijriDay } from "./hijri";
import { eraMarks } from "./relative-words.ar";
import type { WrittenDate } from "./written-date";

type Parts = { year: number; month: number; day: number; ambiguous?: true };

/**
 * A date in figures: 2024-05-03, 3/5/2024, 2024/5/3, 3.5.2024. Where both could be the month, the day comes first. A
 * year from 1300 to 1500 is Hijri, with its mark or without.
 */
export function numericAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "figure" || isPartOfMore(text, at)) return undefined;
  const pointed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text);
  if (pointed) return written(text, at, at + 1, read(pointed.slice(1)));
  const sign = text.tokens[at + 1];
  if (!sign || !/^[-/\u2013\u2010\u2011]$/.test(sign.text) || text.tokens[at + 3]?.text !== sign.text) return undefined;
  const figures = [at, at + 2, at + 4].map((index) => text.tokens[index]);
  if (figures.some((one) => one?.kind !== "figure")) return undefined;
  if (text.tokens.slice(at + 1, at + 5).some((one) => !one.isGlued) && sign.text !== "/") return undefined;
  const next = text.tokens[at + 5];
  if (next?.isGlued && next.text === sign.text) return undefined;
  return written(text, at, at + 5, read(figures.map((one) => one?.text ?? "")));
}

function isPartOfMore({ tokens }: ReadText, at: number): boolean {
  const [before, sign] = [tokens[at - 2], tokens[at - 1]];
  return Boolean(sign && /^[-/]$/.test(sign.text) && tokens[at]?.isGlued && before?.kind === "figure" && sign.isGlued);
}

function read(parts: readonly string[]): Parts | undefined {
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts[0]?.length === 4) return checked({ year: a, month: b, day: c });
  if (parts[2]?.length !== 4) return undefined;
  const dayFirst = checked({ year: c, month: b, day: a });
  const monthFirst = checked({ year: c, month: a, day: b });
  if (dayFirst && monthFirst && a !== b) return { ...dayFirst, ambiguous: true };
  return dayFirst ?? monthFirst;
}

const isHijri = (year: number) => year >= 1300 && year <= 1500;

function checked(parts: Parts): Parts | undefined {
  const { year, month, day } = parts;
  if (isHijri(year)) return isHijriDay(year, month, day) ? parts : undefined;
  return year >= 1000 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && isDayOfMonth(month, day, year)
    ? parts
    : undefined;
}

function written(text: ReadText, at: number, after: number, parts: Parts | undefined): WrittenDate | undefined {
  const [first, last] = [text.tokens[at], text.tokens[after - 1]];
  if (!parts || !first || !last) return undefined;
  const mark = text.tokens[after];
  const isOurs = eraMarks.has(mark?.text ?? "") && mark?.isGlued;
  const end = isHijri(parts.year) ? hijriMarkAfter(text, after) : isOurs ? after + 1 : after;
  const shape = { start: first.start, end: text.tokens[end - 1]?.end ?? last.end, first: at, after: end };
  if (isHijri(parts.year)) {
    const { year, month, day } = parts;
    return { ...shape, rule: "numeric-hijri", confidence: 0.9, said: { type: "hijri", year, month, day } };
  }
  return {
    ...shape,
    rule: parts.ambiguous ? "numeric-ambiguous" : "numeric",
    confidence: parts.ambiguous ? 0.8 : 0.99,
    said: { type: "calendar", ...parts },
  };
}
