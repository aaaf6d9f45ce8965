import { z } from "zod";
import { faceOf } from "@/domain/items/face-of";
import { ItemBase, Option } from "@/domain/items/item";
import { hasKeyAmongOptions, oneChoice } from "@/domain/items/one-choice";
import { defineKind, type FaceBase } from "@/domain/question-kind";
import { ok } from "@/domain/result";
import { sameAnswer } from "@/domain/text/same-answer";
import { generate } from "./generate";

/** A statement with one gap for its value: filled from a word bank, or typed where the bank is empty. */
export const Cloze = ItemBase.extend({
  kind: z.literal("cloze"),
  options: z.array(Option),
  /** The id of the right option, or the text to type. */
  key: z.string().min(1),
  /** Texts that are right when typed. */
  accepted: z.array(z.string().min(1)),
});
export type Cloze = z.infer<typeof Cloze>;

export type ClozeFace = FaceBase & { kind: "cloze"; options?: Option[] };

const isBanked = ({ options }: Pick<Cloze, "options">) => options.length > 0;

export const cloze = defineKind<"cloze", Cloze, string, ClozeFace>({
  id: "cloze",
  item: Cloze.refine((item) => (isBanked(item) ? hasKeyAmongOptions(item) : item.accepted.length > 0)),
  answer: z.string().min(1).max(200),
  generate,
  face: (item) => ({ ...faceOf(item), ...(isBanked(item) ? { options: item.options } : {}) }),
  plain: (item) =>
    isBanked(item)
      ? oneChoice.plain(item)
      : { interaction: "text", stem: item.stem, options: [], key: [item.key, ...item.accepted.slice(1)] },
  score(item, answer) {
    if (isBanked(item)) return oneChoice.score(item, answer);
    const isCorrect = sameAnswer(answer, item.accepted);
    return ok({ earned: isCorrect ? 1 : 0, isCorrect });
  },
  answerFromForm: oneChoice.answerFromForm,
  answerText: (item, answer) => (isBanked(item) ? oneChoice.answerText(item, answer) : answer),
  keyText: (item) => (isBanked(item) ? oneChoice.keyText(item) : item.key),
  chosen: (item, answer) => (isBanked(item) ? [answer] : []),
});
