import "server-only";
import { currentRequest } from "./requests/request-record";

/**
 * Gives the page that is being made a status, which Next has no way to do. Says whether it could: not where a host calls
 * Next without a Node server, and not once the page has begun.
 */
export function setPageStatus(status: number, retryAfterSeconds?: number): boolean {
  const response = currentRequest()?.response;
  if (!response || response.headersSent) return false;
  response.statusCode = status;
  if (retryAfterSeconds !== undefined) response.setHeader("retry-after", String(retryAfterSeconds));
  return true;
}
