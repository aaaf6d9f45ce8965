import "server-only";
import { problemStatus } from "../problem";
import { countEvent } from "./counters";
import { isSharedFile } from "./is-shared-file";
import type { RequestRecord } from "./request-record";
import { builtPatterns, type PatternOf } from "./route-pattern";
import type { Concluded } from "./watch-requests";
import { type LogLine, writeLog } from "./write-log";

let patterns: PatternOf | undefined;

/** Writes the request's line into the log and counts what went wrong. */
export function concludeRequest(record: RequestRecord, request: Concluded): void {
  if (isSharedFile(request.path) && request.status < 400) return;
  patterns ??= builtPatterns();
  const route = patterns(request.path);
  writeLog(lineOf(record, request, route));
  for (const name of eventsOf(record, { ...request, route })) countEvent(name);
}

/** What the log says of a request: nothing that a person typed, and no id of theirs. */
export function lineOf(record: RequestRecord, request: Concluded, route: string): LogLine {
  const { id, dbMs, statements, refusal, limit } = record;
  const { method, status, ms, isAborted } = request;
  return {
    level: status >= 500 ? "error" : status === 429 || refusal ? "warn" : "info",
    event: "request",
    requestId: id,
    ...{ method, route, status },
    ms: rounded(ms),
    dbMs: rounded(dbMs),
    statements,
    ...(refusal && { refusal }),
    ...(limit && { limit }),
    ...(isAborted && { aborted: true }),
  };
}

const rounded = (ms: number) => Math.round(ms * 10) / 10;

/** Routes that keep what a learner did: when one of these fails, an answer waits. */
const saving = /\/(answers\/\[questionId\]|finish|start|retry)$|^\/(api\/v1\/)?attempts$/;

/** What is counted of a request: see docs/how-to/operate.md. */
export function eventsOf(
  { refusal, limit }: RequestRecord,
  { method, route, status }: Pick<Concluded, "method" | "status"> & { route: string },
): string[] {
  const isFailure = status >= 500 || (refusal !== undefined && problemStatus[refusal] >= 500);
  const isSave = method !== "GET" && method !== "HEAD" && saving.test(route);
  return [
    ...(isFailure && isSave ? ["failed-saves"] : []),
    ...(isFailure ? [refusal === "unavailable" ? "unavailable" : "errors"] : []),
    ...(limit ? [`limit:${limit}`] : []),
    ...(refusal === "cross-origin" ? ["cross-origin"] : []),
  ];
}
