import "server-only";
import { err, ok, type Result } from "@/domain/result";
import packageJson from "@/package.json";
import type { Context } from "./context";
import { isReachable } from "./db/outage";
import type { Refusal } from "./refusal";

export type Health = { status: "ok"; database: "ok"; version: string };

/** Whether Sanad can serve: its database answers. */
export async function getHealth({ ctx }: { ctx: Pick<Context, "db"> }): Promise<Result<Health, Refusal>> {
  if (!(await isReachable(ctx.db))) return err({ reason: "unavailable", retryAfterSeconds: 2 });
  return ok({ status: "ok", database: "ok", version: packageJson.version });
}
