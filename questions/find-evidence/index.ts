import { z } from "zod";
import { hasKeyAmongOptions, type OneChoiceFace, OneChoiceItem, oneChoice } from "@/domain/items/one-choice";
import { defineKind } from "@/domain/question-kind";
import { generate } from "./generate";

/** A statement, and the paragraph of a document that backs it; paragraphs are shown by what they are about. */
export const FindEvidence = OneChoiceItem.extend({ kind: z.literal("find-evidence") });
export type FindEvidence = z.infer<typeof FindEvidence>;

export const findEvidence = defineKind<"find-evidence", FindEvidence, string, OneChoiceFace<"find-evidence">>({
  id: "find-evidence",
  item: FindEvidence.refine(hasKeyAmongOptions),
  generate,
  ...oneChoice,
});
