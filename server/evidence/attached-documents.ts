import "server-only";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "@/domain/facts/source";

/** Why a document cannot be shown: it is not in the folder, or it is another text than the facts were read from. */
type Fault = "missing" | "different";

/** The text of a source in a folder, if it is the very one the source was read from: its name and its sha256. */
export function readAttached(folder: string, source: Pick<Source, "id" | "sha256">): { text: string } | Fault {
  let text: string;
  try {
    text = readFileSync(join(folder, `${source.id}.txt`), "utf8");
  } catch {
    return "missing";
  }
  return sha256(text) === source.sha256 ? { text } : "different";
}

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** One sentence on what a folder of documents holds, for the operator; names what is not shown and why. */
export function describeAttached(folder: string, sources: readonly Pick<Source, "id" | "sha256">[]): string {
  const faults = sources.flatMap((source) => {
    const read = readAttached(folder, source);
    return typeof read === "string" ? [`${source.id}.txt is ${read}`] : [];
  });
  const shown = `Documents to show beside the evidence: ${sources.length - faults.length} of ${sources.length}`;
  return faults.length === 0 ? `${shown}.` : `${shown}; ${faults.join(", ")}.`;
}
