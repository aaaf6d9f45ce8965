import { err, ok, type Result } from "@/domain/result";
import { readGift } from "./gift";
import type { ImportRefusal, ImportReport } from "./import-report";
import { readMoodleXml } from "./moodle-xml";

/** Largest file, in UTF-16 units: what an upload may weigh. */
export const importMax = 2_000_000;

/** Reads a file of questions of either format, told by how it begins. Refuses one that holds none. */
export function readImport(text: string): Result<ImportReport, ImportRefusal> {
  if (text.length > importMax) return err({ reason: "too-large" });
  const isXml = text
    .replace(/^\uFEFF/, "")
    .trimStart()
    .startsWith("<");
  const report = isXml ? readMoodleXml(text) : ok(readGift(text));
  if (!report.ok) return report;
  return report.value.read.length + report.value.skipped.length === 0 ? err({ reason: "empty" }) : report;
}
