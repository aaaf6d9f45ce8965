import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import type { RefusalCode } from "../refusal";

/** What is known of a request while it is served: what the log says of it, and nothing that names a person. */
export type RequestRecord = {
  /** A UUID; the response gives it back as `X-Request-Id`. */
  id: string;
  /** The address that the connection comes from. Never written down. */
  peer: string | null;
  response: ServerResponse;
  /** Milliseconds waited for the database, and statements sent to it. */
  dbMs: number;
  statements: number;
  refusal?: RefusalCode;
  /** The name of the rate limit that refused it. */
  limit?: string;
};

// Next loads this module several times in one process.
const held = globalThis as { sanadRequests?: AsyncLocalStorage<RequestRecord> };
held.sanadRequests ??= new AsyncLocalStorage();
const records = held.sanadRequests;

/** From here on, whatever is done for the request of `record` finds it. */
export const enterRequest = (record: RequestRecord): void => records.enterWith(record);

/** The request that is being served; undefined where a host calls Next without a Node server, and in most tests. */
export const currentRequest = (): RequestRecord | undefined => records.getStore();

/** Why the request was refused, for its line in the log. */
export function noteRefusal(refusal: RefusalCode): void {
  const record = currentRequest();
  if (record) record.refusal = refusal;
}

export function noteLimit(limit: string): void {
  const record = currentRequest();
  if (record) record.limit = limit;
}

/** Waits for the database on behalf of the request that asks. */
export async function timeDatabase<Value>(work: () => Promise<Value>): Promise<Value> {
  const record = currentRequest();
  if (!record) return work();
  const started = performance.now();
  record.statements += 1;
  try {
    return await work();
  } finally {
    record.dbMs += performance.now() - started;
  }
}
