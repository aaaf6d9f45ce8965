import { z } from "zod";
import { faceOf } from "@/domain/items/face-of";
import { ItemBase, Option } from "@/domain/items/item";
import { defineKind, type FaceBase, type FormFields } from "@/domain/question-kind";
import { err, ok } from "@/domain/result";
import { selectionCredit } from "@/domain/scoring/selection-credit";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { generate } from "./generate";

/** Several right options among four to six. `key` holds their ids, in the order in which they are shown. */
export const MultipleSelect = ItemBase.extend({
  kind: z.literal("multiple-select"),
  options: z.array(Option).min(4).max(7),
  key: z.array(z.string()).min(1),
});
export type MultipleSelect = z.infer<typeof MultipleSelect>;

export type MultipleSelectFace = FaceBase & { kind: "multiple-select"; options: Option[] };
const MultipleSelectAnswer = z.array(z.string().max(64)).max(20);
type MultipleSelectAnswer = z.infer<typeof MultipleSelectAnswer>;

export const multipleSelect = defineKind<"multiple-select", MultipleSelect, MultipleSelectAnswer, MultipleSelectFace>({
  id: "multiple-select",
  item: MultipleSelect.refine(hasBothSides),
  answer: MultipleSelectAnswer,
  generate,
  face: (item) => ({ ...faceOf(item), options: item.options }),
  plain: ({ stem, options, key }) => ({ interaction: "choice", stem, options, key }),
  score({ options, key }, answer) {
    if (answer.length === 0) return err({ reason: "incomplete" });
    if (answer.some((id) => !options.some((option) => option.id === id))) {
      return err({ reason: "unreadable", detail: "no such option" });
    }
    if (new Set(answer).size < answer.length) return err({ reason: "unreadable", detail: "an option stands twice" });
    const earned = selectionCredit(answer, key);
    return ok({ earned, isCorrect: earned === 1 });
  },
  answerFromForm(_face, fields: FormFields) {
    const ids = fields.filter(([name, value]) => name === "answer" && value !== "").map(([, id]) => id);
    return ids.length ? ids : undefined;
  },
  answerText: (item, answer) => inWords(item, answer),
  keyText: (item) => inWords(item, item.key),
  /** What was chosen wrongly; with nothing wrong, what was chosen. */
  chosen: ({ key }, answer) =>
    answer.every((id) => key.includes(id)) ? answer : answer.filter((id) => !key.includes(id)),
});

/** Every right one is an option, and some option is wrong. */
function hasBothSides({ options, key }: Pick<MultipleSelect, "options" | "key">): boolean {
  return key.every((id) => options.some((option) => option.id === id)) && new Set(key).size < options.length;
}

/** In the order in which they are shown. */
const inWords = ({ lang, options }: MultipleSelect, ids: readonly string[]): string =>
  phrasebooks[lang].list(options.filter(({ id }) => ids.includes(id)).map(({ text }) => text));
