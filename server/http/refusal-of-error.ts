import "server-only";
import { isOutage } from "../db/outage";
import type { Refusal } from "../refusal";
import { isLogged, writeLog } from "../requests/write-log";

/** What a reader is told of an exception. Its cause goes to the log under the request's number, and nowhere else. */
export function refusalOfError(error: unknown, requestId: string): Refusal {
  if (isOutage(error)) {
    say(requestId, "outage", ": the database is away");
    return { reason: "unavailable", retryAfterSeconds: 2 };
  }
  // The stack and no more: an error's own fields may hold what a learner wrote.
  say(requestId, "failure", ` failed: ${error instanceof Error ? error.stack : String(error)}`);
  return { reason: "internal-error" };
}

function say(requestId: string, event: string, cause: string) {
  if (isLogged()) writeLog({ level: "error", event, requestId, cause: cause.replace(/^[: ]+(failed: )?/, "") });
  else console.error(`request ${requestId}${cause}`);
}
