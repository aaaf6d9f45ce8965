import { z } from "zod";
import { Option } from "@/domain/items/item";
import { type OneChoiceFace, OneChoiceItem, oneChoice } from "@/domain/items/one-choice";
import { defineKind } from "@/domain/question-kind";
import { generate } from "./generate";

const Truth = z.enum(["true", "false"]);

/** A statement to judge; the false one differs from the true one by its value alone. */
export const TrueFalse = OneChoiceItem.extend({
  kind: z.literal("true-false"),
  options: z.tuple([Option.extend({ id: z.literal("true") }), Option.extend({ id: z.literal("false") })]),
  key: Truth,
});
export type TrueFalse = z.infer<typeof TrueFalse>;

export const trueFalse = defineKind<"true-false", TrueFalse, string, OneChoiceFace<"true-false">>({
  id: "true-false",
  item: TrueFalse,
  generate,
  ...oneChoice,
  answer: Truth,
});
