import { z } from "zod";
import { hasKeyAmongOptions, type OneChoiceFace, OneChoiceItem, oneChoice } from "@/domain/items/one-choice";
import { defineKind } from "@/domain/question-kind";
import { generate } from "./generate";

/** One right option among three or four. */
export const SingleChoice = OneChoiceItem.extend({ kind: z.literal("single-choice") });
export type SingleChoice = z.infer<typeof SingleChoice>;

export const singleChoice = defineKind<"single-choice", SingleChoice, string, OneChoiceFace<"single-choice">>({
  id: "single-choice",
  item: SingleChoice.refine(hasKeyAmongOptions),
  generate,
  ...oneChoice,
});
