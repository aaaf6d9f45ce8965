import "server-only";
import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isSharedFile } from "./is-shared-file";
import { isRequestId } from "./request-id";
import { enterRequest, type RequestRecord } from "./request-record";
import { tameRequest } from "./tame-request";

/** What is to be done with a request that was answered, or whose client went away. */
export type Conclude = (record: RequestRecord, request: Concluded) => void;
export type Concluded = { method: string; path: string; status: number; ms: number; isAborted: boolean };

/** Milliseconds for the body of a form on the slowest line; what announces more gets more, at 20 bytes a millisecond. */
const bodyWithinMs = 25_000;
const slowestBytesPerMs = 20;

// Next loads this module several times in one process.
const held = globalThis as { sanadWatches?: boolean };

/** From now on every request has a record, an id and its timing. Once for each process, before the first one. */
export function watchRequests(conclude: Conclude): void {
  if (held.sanadWatches) return;
  held.sanadWatches = true;
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }; // as Node documents
    watch(request, response, conclude);
    endDawdling(request, response);
  });
}

function watch(request: IncomingMessage, response: ServerResponse, conclude: Conclude) {
  const started = performance.now();
  const sent = request.headers["x-request-id"];
  const id = isRequestId(sent) ? sent : randomUUID();
  request.headers["x-request-id"] = id;
  const { method = "", url = "" } = request;
  tameRequest(request);
  const record: RequestRecord = { id, peer: request.socket.remoteAddress ?? null, response, dbMs: 0, statements: 0 };
  const path = url.replace(/[?#].*$/s, "");
  const elapsed = () => performance.now() - started;
  addHeaders(record, () => (isSharedFile(path) ? null : timingOf(record, elapsed())));
  response.once("close", () => {
    const isAborted = !response.writableFinished;
    conclude(record, { method, path, status: response.statusCode, ms: elapsed(), isAborted });
  });
  enterRequest(record);
}

/** Next waits for the whole body of a page's form before any route is asked, however long it takes to come. */
export function endDawdling(request: IncomingMessage, response: ServerResponse, withinMs = bodyWithinMs) {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced === 0 && request.headers["transfer-encoding"] === undefined) return;
  const timer = setTimeout(() => request.complete || request.destroy(), withinMs + announced / slowestBytesPerMs);
  response.once("close", () => clearTimeout(timer));
}

/** As W3C Server Timing has it: how long the answer took to begin, and how much of that was the database. */
const timingOf = ({ dbMs, statements }: RequestRecord, ms: number) =>
  `total;dur=${ms.toFixed(1)}, db;dur=${dbMs.toFixed(1)};desc="${statements}"`;

/** Headers of every response, added in the moment it begins, so that nothing made on the way is lost. */
function addHeaders({ id, response }: RequestRecord, timing: () => string | null) {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse; // it is overloaded
  response.writeHead = (...given: unknown[]) => {
    const measured = timing();
    if (!response.headersSent) {
      response.setHeader("x-request-id", id);
      if (measured !== null) response.setHeader("server-timing", measured);
    }
    return writeHead(...given);
  };
}
