import { z } from "zod";
import { err, ok, type Result } from "../result";
import { RecordedFact } from "./fact";
import { type Ledger, ledgerParts } from "./ledger";
import { Source } from "./source";

const StoredLedger = z.strictObject({
  sources: z.array(Source),
  units: z.array(ledgerParts.units),
  types: z.array(ledgerParts.types),
  classes: z.array(ledgerParts.classes),
  topics: z.array(ledgerParts.topics),
  entities: z.array(ledgerParts.entities),
  properties: z.array(ledgerParts.properties),
  facts: z.array(RecordedFact.safeExtend({ source: z.string() })),
  derivations: z.array(ledgerParts.derivations),
  vetoes: z.array(ledgerParts.vetoes),
  notes: z.array(ledgerParts.notes),
  withdrawals: z.array(ledgerParts.withdrawals).default([]),
});

/** Reads a ledger from JSON of unknown origin. Refuses a wrong shape with one sentence a fault; see also `checkLedger`. */
export function readLedger(json: unknown): Result<Ledger, string[]> {
  const read = StoredLedger.safeParse(json);
  if (read.success) return ok(read.data);
  return err(read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
}
