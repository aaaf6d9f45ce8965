import "server-only";
import { isOutage } from "../db/outage";
import { currentRequest, noteRefusal } from "./request-record";
import { writeLog } from "./write-log";

/** Says in the log which request an exception belongs to. Its stack and no more: other fields may hold what was typed. */
export function noteError(error: unknown): void {
  noteRefusal(isOutage(error) ? "unavailable" : "internal-error");
  const requestId = currentRequest()?.id;
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeLog({ level: "error", event: "failure", ...(requestId && { requestId }), cause });
}
