import "server-only";
import { err, ok, type Result } from "@/domain/result";
import packageJson from "@/package.json";
import type { Context } from "./context";
import { isReachable } from "./db/outage";
import type { Refusal } from "./refusal";

export type Health = { status: "ok"; database: "ok"; version: string };

/** Milliseconds that the database may take to say one word; who asks for health waits no longer. */
const databaseWithinMs = 2_000;

/** Whether Sanad can serve: its database answers, and soon. */
export async function getHealth({
  ctx,
  withinMs = databaseWithinMs,
}: {
  ctx: Pick<Context, "db">;
  withinMs?: number;
}): Promise<Result<Health, Refusal>> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, withinMs, false);
  });
  try {
    const isWell = await Promise.race([isReachable(ctx.db), tooLate]);
    if (!isWell) return err({ reason: "unavailable", retryAfterSeconds: 2 });
    return ok({ status: "ok", database: "ok", version: packageJson.version });
  } finally {
    clearTimeout(timer);
  }
}
