import { z } from "zod";
import { days } from "@/domain/facts/denote";
import { CalendarDate } from "@/domain/facts/value";
import { faceOf, fieldValue } from "@/domain/items/face-of";
import { ItemBase } from "@/domain/items/item";
import { defineKind, type FaceBase, type FormFields } from "@/domain/question-kind";
import { err, ok } from "@/domain/result";
import { toLatinDigits } from "@/domain/text/numerals";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { type Precision, precisionOf } from "@/domain/wording/scene";
import { generate } from "./generate";

/** A date to type, exact to the day, the month or the year. */
export const DateEntry = ItemBase.extend({
  kind: z.literal("date-entry"),
  key: CalendarDate,
  precision: z.enum(["day", "month", "year"]),
});
export type DateEntry = z.infer<typeof DateEntry>;

export type DateFace = FaceBase & { kind: "date-entry"; precision: Precision };
/** ISO, in digits of any script. */
const DateAnswer = z.string().min(1).max(20);

export const dateEntry = defineKind<"date-entry", DateEntry, string, DateFace>({
  id: "date-entry",
  item: DateEntry.refine(({ key, precision }) => precisionOf(key) === precision),
  answer: DateAnswer,
  generate,
  face: (item) => ({ ...faceOf(item), precision: item.precision }),
  plain: ({ stem, key }) => ({ interaction: "text", stem, options: [], key: [key] }),
  score(item, answer) {
    const iso = readDate(answer);
    if (!iso || precisionOf(iso) !== item.precision) {
      return err({ reason: "unreadable", detail: `not a date exact to the ${item.precision}` });
    }
    const isCorrect = iso === item.key;
    return ok({ earned: isCorrect ? 1 : 0, isCorrect });
  },
  answerFromForm,
  answerText: ({ lang }, answer) => {
    const iso = readDate(answer);
    return iso ? phrasebooks[lang].date(iso) : answer;
  },
  keyText: ({ lang, key }) => phrasebooks[lang].date(key),
  chosen: () => [],
});

/** A date that the calendar has, or nothing: there is no 31 February. */
function readDate(text: string): string | undefined {
  const read = CalendarDate.safeParse(toLatinDigits(text).trim());
  if (!read.success) return undefined;
  const [year = 0, month = 1, day = 1] = read.data.split("-").map(Number);
  const { low, high } = days(read.data.slice(0, 7));
  return year > 0 && month > 0 && low + day - 1 <= high ? read.data : undefined;
}

/**
 * The parts a form sends, joined to ISO; nothing while one that is asked for is missing. A year of three digits stays one,
 * so that it is refused and not taken for one long past.
 */
function answerFromForm({ precision }: DateFace, fields: FormFields): unknown {
  const asked = { year: ["year"], month: ["year", "month"], day: ["year", "month", "day"] }[precision];
  const parts = asked.map((name) => fieldValue(fields, name));
  if (parts.includes(undefined)) return undefined;
  return parts.map((part, at) => toLatinDigits(part ?? "").padStart(at === 0 ? 0 : 2, "0")).join("-");
}
