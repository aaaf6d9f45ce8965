import type { Workshop } from "@/domain/items/workshop";
import { disagreements, reportsOf } from "./disagreements";
import type { CompareSources } from "./index";
import { onlyInOne } from "./only-in-one";
import { whichDocument } from "./which-document";
import { whichValue } from "./which-value";

/**
 * What documents that disagree report: which of three or more gives a value, which value one of them gives, and which
 * member one list has and another does not. Here alone other documents' values are options, and read literally.
 */
export function generate(workshop: Workshop): CompareSources[] {
  const ofOneCell = disagreements(workshop).flatMap((disagreement) => [
    ...whichValue(workshop, disagreement),
    ...onlyInOne(workshop, disagreement),
  ]);
  return [...whichDocument(workshop, reportsOf(workshop)), ...ofOneCell];
}
