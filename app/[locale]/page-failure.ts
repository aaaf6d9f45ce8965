import { cache } from "react";
import { setPageStatus } from "@/server/page-status";

export type PageFailure = { reason: "not-found" | "unavailable" | "internal-error"; requestId: string };

export const statusOfFailure = { "not-found": 404, unavailable: 503, "internal-error": 500 } as const;
/** Until a page that an outage kept away is worth another try. */
export const retryAfterSeconds = 2;

const page = cache((): { failure?: PageFailure } => ({}));

/** Notes why the page that is being made cannot be, and gives it the status; says whether it has one now. */
export function failPage(failure: PageFailure): boolean {
  page().failure = failure;
  return setPageStatus(
    statusOfFailure[failure.reason],
    failure.reason === "unavailable" ? retryAfterSeconds : undefined,
  );
}

/** Why the page that is being made cannot be, where something has failed. */
export const pageFailure = (): PageFailure | undefined => page().failure;
