import "server-only";
import { ok, type Result } from "@/domain/result";
import type { Context } from "./context";
import { readCounters } from "./db/counters";
import type { Refusal } from "./refusal";
import { tellCounts } from "./requests/counters";

/**
 * Sums since Sanad was set up, for all servers together. failedSaves: answers, starts and ends that could not be kept ·
 * limits: requests refused, by the limit that was passed.
 */
export type Metrics = {
  failedSaves: number;
  unavailable: number;
  errors: number;
  crossOrigin: number;
  limits: Record<string, number>;
};

const limit = "limit:";

/** What went wrong so far, in numbers that tell of no one. */
export async function getMetrics({ ctx }: { ctx: Pick<Context, "db"> }): Promise<Result<Metrics, Refusal>> {
  await tellCounts();
  const sums = await readCounters(ctx.db);
  const limits = [...sums].filter(([name]) => name.startsWith(limit));
  return ok({
    failedSaves: sums.get("failed-saves") ?? 0,
    unavailable: sums.get("unavailable") ?? 0,
    errors: sums.get("errors") ?? 0,
    crossOrigin: sums.get("cross-origin") ?? 0,
    limits: Object.fromEntries(limits.map(([name, count]) => [name.slice(limit.length), count])),
  });
}
