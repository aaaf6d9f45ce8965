import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { refusalOfError } from "@/server/http/refusal-of-error";
import { failPage, pageFailure } from "./page-failure";

/**
 * What a page loads, or `undefined` where that failed: because there is no such thing, because the database is away, or
 * because of a bug. Then the page says so itself: Next's own pages for that are empty without a script.
 */
export async function unlessAway<Value>(load: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await load();
  } catch (error) {
    if (isNotFound(error)) {
      if (failPage({ reason: "not-found", requestId: "" })) return undefined;
      throw error;
    }
    unstable_rethrow(error);
    return failedBy(error);
  }
}

async function failedBy(error: unknown): Promise<undefined> {
  const requestId = (await headers()).get("x-request-id") ?? "";
  const { reason } = refusalOfError(error, requestId);
  const isAway = reason === "unavailable";
  const hasStatus = failPage({ reason: isAway ? "unavailable" : "internal-error", requestId });
  // A bug must not pass for a page that is well.
  if (!isAway && !hasStatus) throw error;
  return undefined;
}

/** As Next marks what `notFound()` throws. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof Error && "digest" in error && error.digest === "NEXT_HTTP_ERROR_FALLBACK;404";

/** The message that names a page which could not be loaded. */
export const failedTitle = (): "notFound.title" | "error.title" =>
  pageFailure()?.reason === "not-found" ? "notFound.title" : "error.title";
