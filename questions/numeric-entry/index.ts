import { z } from "zod";
import { faceOf, fieldValue } from "@/domain/items/face-of";
import { ItemBase } from "@/domain/items/item";
import { defineKind, type FaceBase, type Score } from "@/domain/question-kind";
import { err, ok } from "@/domain/result";
import { groupDigits, readNumber } from "@/domain/text/numerals";
import { generate } from "./generate";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const words = { ar: arabic, en: english };

/** A number to type. `key` and `tolerance` are in the asked unit, which `scale` turns into ones: 13.6 × 1,000,000. */
export const NumericEntry = ItemBase.extend({
  kind: z.literal("numeric-entry"),
  key: z.number(),
  tolerance: z.number().nonnegative(),
  scale: z.union([z.literal(1), z.literal(1e6), z.literal(1e9)]),
  unit: z.string().min(1),
  /** The key with its noun, as it is said: «8 million people». */
  keyText: z.string().min(1),
});
export type NumericEntry = z.infer<typeof NumericEntry>;

export type NumericFace = FaceBase & { kind: "numeric-entry"; unit: string; tolerance?: number };
const NumericAnswer = z.union([z.number(), z.string().min(1).max(40)]);
type NumericAnswer = z.infer<typeof NumericAnswer>;

export const numericEntry = defineKind<"numeric-entry", NumericEntry, NumericAnswer, NumericFace>({
  id: "numeric-entry",
  item: NumericEntry,
  answer: NumericAnswer,
  generate,
  face: (item) => ({ ...faceOf(item), unit: item.unit, ...(item.tolerance > 0 ? { tolerance: item.tolerance } : {}) }),
  plain: ({ stem, lang, unit, key, tolerance }) => ({
    interaction: "text",
    stem: words[lang].inUnit(stem, unit),
    options: [],
    key: [String(key)],
    tolerance,
  }),
  score(item, answer) {
    const number = typeof answer === "number" ? answer : readNumber(answer);
    if (number === undefined) return err({ reason: "unreadable", detail: "not a number" });
    return ok(gradeNumber(item, number));
  },
  answerFromForm: (_face, fields) => fieldValue(fields, "answer"),
  answerText(_item, answer) {
    const number = typeof answer === "number" ? answer : readNumber(answer);
    return number === undefined ? String(answer) : groupDigits(number);
  },
  keyText: ({ keyText }) => keyText,
  chosen: () => [],
});

/** Full credit within the tolerance; who writes a number of millions out in full is right too. */
function gradeNumber({ key, tolerance, scale }: NumericEntry, number: number): Score {
  const slack = tolerance + Number.EPSILON * Math.abs(key) * 4;
  const isCorrect = Math.abs(number - key) <= slack || Math.abs(number / scale - key) <= slack;
  return { earned: isCorrect ? 1 : 0, isCorrect };
}
