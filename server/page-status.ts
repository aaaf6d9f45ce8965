import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

// Next loads this module several times in one process.
const held = globalThis as { sanadResponses?: AsyncLocalStorage<ServerResponse> };

/** From now on each request knows the response that Node will send for it. Once for each process, before the first one. */
export function watchResponses(): void {
  if (held.sanadResponses) return;
  const responses = new AsyncLocalStorage<ServerResponse>();
  held.sanadResponses = responses;
  subscribe("http.server.request.start", (message) => {
    const { response } = message as { response: ServerResponse }; // so Node's documentation says of this channel
    responses.enterWith(response);
  });
}

/**
 * Gives the page that is being made a status, which Next has no way to do. Says whether it could: not where a host calls
 * Next without a Node server, and not once the page has begun.
 */
export function setPageStatus(status: number, retryAfterSeconds?: number): boolean {
  const response = held.sanadResponses?.getStore();
  if (!response || response.headersSent) return false;
  response.statusCode = status;
  if (retryAfterSeconds !== undefined) response.setHeader("retry-after", String(retryAfterSeconds));
  return true;
}
