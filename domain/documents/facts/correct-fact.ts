import { readIsoDay } from "../../extraction/dates/calendar";
import { extractDocument } from "../../extraction/extract-document";
import { noLexicons } from "../../extraction/lexicons";
import { CalendarDate } from "../../facts/value";
import { err, ok, type Result } from "../../result";
import { foldLoosely } from "../../text/fold-arabic";
import { readNumber, toLatinDigits } from "../../text/numerals";
import { spaced } from "../clauses/standing";
import { hasHole, hole, type ToldFact, type ToldValue } from "./told-fact";

/**
 * Why a correction is not taken. notInSentence: a number or words that the evidence does not hold · notADate, notANumber:
 * it cannot be read as one · aboutShort: too few words to tell of what · noHole: the words do not say where the value goes.
 */
export type CorrectionFault = "notInSentence" | "notADate" | "notANumber" | "aboutShort" | "noHole";

export type Correction = { text?: string | undefined; about?: string | undefined };

/** A fact with a teacher's corrections in it. */
export function correctFact(
  raw: string,
  fact: ToldFact,
  { text, about }: Correction,
): Result<ToldFact, CorrectionFault> {
  const words = about === undefined ? ok(fact.about) : readAbout(fact, spaced(about));
  if (!words.ok) return words;
  const value = text === undefined ? ok(fact.value) : readValue(raw, fact, spaced(text));
  return value.ok ? ok({ ...fact, about: words.value, value: value.value }) : value;
}

const aboutWordsMin = 2;

function readAbout({ sort }: ToldFact, about: string): Result<string, CorrectionFault> {
  // Three dots are what a keyboard has for the sign of the hole.
  const text = about.replace(/\(\s*(?:\u2026|\.{2,})\s*\)|\u2026|\.{3}/u, hole).replace(/[.\u060C\u061B]+$/u, "");
  if (hasHole(sort) && text.split(hole).length !== 2) return err("noHole");
  const words = text.replace(hole, " ").split(" ").filter(Boolean);
  return words.length < aboutWordsMin ? err("aboutShort") : ok(text);
}

function readValue(raw: string, fact: ToldFact, text: string): Result<ToldValue, CorrectionFault> {
  const { value, sentence } = fact;
  if (value.type === "date") {
    const iso = dateIn(text);
    return iso === undefined ? err("notADate") : ok({ type: "date", iso });
  }
  const isHeld = plain(raw.slice(sentence.start, sentence.end)).includes(plain(text));
  if (value.type === "number") {
    const number = numberIn(text);
    if (number === undefined || number < 3) return err("notANumber");
    return isHeld ? ok({ ...value, number }) : err("notInSentence");
  }
  if (value.type === "countries") return ok(value);
  return isHeld ? ok({ type: "text", text }) : err("notInSentence");
}

/** For comparing: figures without the signs between their digits. */
const plain = (text: string): string =>
  toLatinDigits(foldLoosely(text)).replace(/(?<=\d)[.,\u066B\u066C\u060C\s](?=\d)/gu, "");

/** A day, month or year that exists: 2014-09-23, 2014-09, 2014, or as Arabic texts write it. */
function dateIn(text: string): string | undefined {
  const typed = toLatinDigits(text);
  if (CalendarDate.safeParse(typed).success) return typed.length < 10 || readIsoDay(typed) ? typed : undefined;
  const { spans } = extractDocument(text, { id: "correction", lexicons: noLexicons });
  const dates = spans.flatMap((span) =>
    span.type === "date" && CalendarDate.safeParse(span.norm.iso).success ? [span.norm.iso] : [],
  );
  return dates.length === 1 ? dates[0] : undefined;
}

/** The one figure of a text, with the word for a thousand or a million behind it. */
function numberIn(text: string): number | undefined {
  const { spans } = extractDocument(text, { id: "correction", lexicons: noLexicons });
  const read = spans.flatMap((span) => (span.type === "quantity" ? (span.norm.value ?? []) : []));
  if (read.length === 1) return read[0];
  const figures = text.match(/\p{Nd}[\p{Nd}.,\u066B\u066C]*/gu) ?? [];
  return figures.length === 1 ? readNumber(figures[0] ?? "") : undefined;
}
