import { extractDocument } from "@/domain/extraction/extract-document";
import { thresholds } from "@/domain/extraction/facts/candidate-fact";
import { lexicons } from "./content-lexicons";

export const published = "2022-03-23";
export const factsOf = (raw: string) => extractDocument(raw, { id: "d", lexicons, published }).facts;
/** What is told whole, of some properties: it may be taken. */
export const toldWhole = (raw: string, properties: readonly string[]) =>
  factsOf(raw).filter(
    ({ property, confidence }) => properties.includes(property) && confidence >= thresholds.automatic,
  );
/** What the rule alone would take. */
export const sure = (raw: string, properties: readonly string[]) =>
  factsOf(raw).filter(
    ({ property, ruleConfidence }) => properties.includes(property) && ruleConfidence >= thresholds.automatic,
  );
