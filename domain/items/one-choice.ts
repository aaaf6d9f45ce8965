import { z } from "zod";
import type { AnswerRefusal, FaceBase, FormFields, PlainItem, Score } from "../question-kind";
import { err, ok, type Result } from "../result";
import { faceOf, fieldValue } from "./face-of";
import { ItemBase, Option } from "./item";

/** An item of which one option is right. Kinds extend it with their own `kind`. */
export const OneChoiceItem = ItemBase.extend({
  options: z.array(Option).min(2),
  /** The id of the right option. */
  key: z.string(),
});
export type OneChoiceItem = z.infer<typeof OneChoiceItem>;

export const hasKeyAmongOptions = ({ options, key }: Pick<OneChoiceItem, "options" | "key">): boolean =>
  options.filter(({ id }) => id === key).length === 1;

export type OneChoiceFace<Id extends string> = FaceBase & { kind: Id; options: Option[] };

type Item = OneChoiceItem & { kind: string };

/** What all kinds with one right option do alike. The answer is an option id. */
export const oneChoice = {
  answer: z.string().min(1).max(64),

  face: <Id extends string>(item: OneChoiceItem & { kind: Id }): OneChoiceFace<Id> => ({
    ...faceOf(item),
    options: item.options,
  }),

  plain: ({ stem, options, key }: Item): PlainItem => ({ interaction: "choice", stem, options, key: [key] }),

  /** Full credit or none. Refuses an id that is no option. */
  score({ options, key }: Item, answer: string): Result<Score, AnswerRefusal> {
    if (!options.some(({ id }) => id === answer)) return err({ reason: "unreadable", detail: "no such option" });
    const isCorrect = answer === key;
    return ok({ earned: isCorrect ? 1 : 0, isCorrect });
  },

  answerFromForm: (_face: FaceBase, fields: FormFields): unknown => fieldValue(fields, "answer"),
  answerText: ({ options }: Item, answer: string): string => options.find(({ id }) => id === answer)?.text ?? "",
  keyText: ({ options, key }: Item): string => options.find(({ id }) => id === key)?.text ?? "",
  chosen: (_item: Item, answer: string): string[] => [answer],
};
