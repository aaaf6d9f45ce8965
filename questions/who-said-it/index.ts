import { z } from "zod";
import { hasKeyAmongOptions, type OneChoiceFace, OneChoiceItem, oneChoice } from "@/domain/items/one-choice";
import { defineKind } from "@/domain/question-kind";
import { generate } from "./generate";

/** A statement of a document, and who made it. */
export const WhoSaidIt = OneChoiceItem.extend({ kind: z.literal("who-said-it") });
export type WhoSaidIt = z.infer<typeof WhoSaidIt>;

export const whoSaidIt = defineKind<"who-said-it", WhoSaidIt, string, OneChoiceFace<"who-said-it">>({
  id: "who-said-it",
  item: WhoSaidIt.refine(hasKeyAmongOptions),
  generate,
  ...oneChoice,
});
