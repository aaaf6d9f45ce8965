import { z } from "zod";
import { hasKeyAmongOptions, type OneChoiceFace, OneChoiceItem, oneChoice } from "@/domain/items/one-choice";
import { defineKind } from "@/domain/question-kind";
import { generate } from "./generate";

/** What one document reports where others report something else. */
export const CompareSources = OneChoiceItem.extend({ kind: z.literal("compare-sources") });
export type CompareSources = z.infer<typeof CompareSources>;

export const compareSources = defineKind<"compare-sources", CompareSources, string, OneChoiceFace<"compare-sources">>({
  id: "compare-sources",
  item: CompareSources.refine(hasKeyAmongOptions),
  generate,
  ...oneChoice,
});
