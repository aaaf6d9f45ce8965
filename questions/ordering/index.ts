import { z } from "zod";
import { faceOf } from "@/domain/items/face-of";
import { ItemBase, Option } from "@/domain/items/item";
import { defineKind, type FaceBase, type FormFields } from "@/domain/question-kind";
import { err, ok } from "@/domain/result";
import { orderCredit } from "@/domain/scoring/order-credit";
import { generate } from "./generate";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const arrows = { ar: arabic.arrow, en: english.arrow };

/** Events to put in order of time. `options` are shown as they stand; `key` holds their ids, earliest first. */
export const Ordering = ItemBase.extend({
  kind: z.literal("ordering"),
  options: z.array(Option).min(3),
  key: z.array(z.string()).min(3),
});
export type Ordering = z.infer<typeof Ordering>;

export type OrderingFace = FaceBase & { kind: "ordering"; options: Option[] };
const OrderingAnswer = z.array(z.string().max(64)).max(20);
type OrderingAnswer = z.infer<typeof OrderingAnswer>;

export const ordering = defineKind<"ordering", Ordering, OrderingAnswer, OrderingFace>({
  id: "ordering",
  item: Ordering.refine(({ options, key }) => isPermutation(key, options)),
  answer: OrderingAnswer,
  generate,
  face: (item) => ({ ...faceOf(item), options: item.options }),
  plain: ({ stem, options, key }) => ({ interaction: "order", stem, options, key }),
  score({ options, key }, answer) {
    if (answer.some((id) => !options.some((option) => option.id === id))) {
      return err({ reason: "unreadable", detail: "no such option" });
    }
    if (new Set(answer).size < answer.length) return err({ reason: "unreadable", detail: "an option stands twice" });
    if (answer.length < options.length) return err({ reason: "incomplete" });
    const earned = orderCredit(answer, key);
    return ok({ earned, isCorrect: earned === 1 });
  },
  answerFromForm(_face, fields: FormFields) {
    const ids = fields.filter(([name, value]) => name === "order" && value !== "").map(([, id]) => id);
    return ids.length ? ids : undefined;
  },
  answerText: (item, answer) => inWords(item, answer),
  keyText: (item) => inWords(item, item.key),
  /** What stands where it should not. */
  chosen: ({ key }, answer) => answer.filter((id, at) => key[at] !== id),
});

const isPermutation = (key: readonly string[], options: readonly Option[]): boolean =>
  key.length === options.length && options.every(({ id }) => key.includes(id));

const inWords = ({ lang, options }: Ordering, ids: readonly string[]): string =>
  ids.map((id) => options.find((option) => option.id === id)?.text ?? "").join(arrows[lang]);
