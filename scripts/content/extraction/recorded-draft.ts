import { createHash } from "node:crypto";
import type { CandidateFact, CandidateValue } from "@/domain/extraction/facts/candidate-fact";
import type { Entity } from "@/domain/facts/entity";
import type { RecordedFact } from "@/domain/facts/fact";
import type { LedgerIndex } from "@/domain/facts/index-ledger";
import { CalendarDate, Operator, type Value } from "@/domain/facts/value";
import { namesEntity } from "@/domain/text/names-in-text";
import { notReviewed } from "./draft-words.ar";

/** Units of measure whose name in the corpus differs from the extractor's. */
const unitsOfCorpus: Readonly<Record<string, string>> = {
  USD: "usd",
  "%": "percent",
  yr: "year",
  mo: "month",
  d: "day",
  lb: "pound",
};

/**
 * A candidate as a recorded fact that an editor still reviews, if the corpus knows its property, subject, value and unit;
 * it holds ids, offsets and a hash, never words of the document.
 */
export function recordedDraft(
  index: LedgerIndex,
  raw: string,
  candidate: CandidateFact,
  id: string,
): RecordedFact | undefined {
  const { property: name, subject, scope, evidence } = candidate;
  const property = index.ledger.properties.find((one) => one.id === name);
  const entity = subject.type === "entity" ? entityNamed(index, subject.text, property?.subject ?? []) : undefined;
  const value = recordedValue(index, candidate.value);
  if (!property || !entity || !value || value.type !== property.value) return undefined;
  const { start, end } = evidence;
  const sha256 = createHash("sha256").update(raw.slice(start, end)).digest("hex");
  return {
    id,
    subject: entity.id,
    property: name,
    value,
    ...(scope.asOf && CalendarDate.safeParse(scope.asOf).success ? { asOf: scope.asOf } : {}),
    certainty: candidate.modality === "planned" ? "planned" : "stated",
    askable: false,
    reason: notReviewed,
    weight: 1,
    references: [{ paragraph: evidence.paragraph, start, end, sha256 }],
  };
}

function entityNamed({ ledger }: LedgerIndex, text: string, types: readonly string[]): Entity | undefined {
  const named = ledger.entities.filter((entity) => types.includes(entity.type) && namesEntity(text, entity));
  return named.length === 1 ? named[0] : undefined;
}

function recordedValue({ ledger }: LedgerIndex, value: CandidateValue): Value | undefined {
  if (value.type === "date")
    return CalendarDate.safeParse(value.iso).success ? { type: "date", iso: value.iso } : undefined;
  if (value.type !== "number" || value.number === null || value.unit === null) return undefined;
  const name = unitsOfCorpus[value.unit] ?? value.unit;
  const unit = ledger.units.find(({ id }) => id === name);
  const operator = Operator.safeParse(value.operator);
  if (!unit || (value.operator && !operator.success)) return undefined;
  return {
    type: "number",
    number: value.number,
    unit: unit.id,
    ...(operator.success ? { operator: operator.data } : {}),
  };
}
