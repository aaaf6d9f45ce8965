import "server-only";
import { isOutage } from "../db/outage";
import type { Refusal } from "../refusal";

/** What a reader is told of an exception. Its cause goes to the log under the request's number, and nowhere else. */
export function refusalOfError(error: unknown, requestId: string): Refusal {
  if (isOutage(error)) {
    console.error(`request ${requestId}: the database is away`);
    return { reason: "unavailable", retryAfterSeconds: 2 };
  }
  // The stack and no more: an error's own fields may hold what a learner wrote.
  console.error(`request ${requestId} failed: ${error instanceof Error ? error.stack : String(error)}`);
  return { reason: "internal-error" };
}
