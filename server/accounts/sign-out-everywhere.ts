import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { deleteSessions } from "../db/learners/accounts";
import { notFound, type Refusal } from "../refusal";

/** Ends every session of the signed-in account, this browser's too. The number of browsers signed out. */
export async function signOutEverywhere({ ctx }: { ctx: Context }): Promise<Result<{ count: number }, Refusal>> {
  return ctx.user ? ok({ count: await deleteSessions(ctx.db, ctx.user.id) }) : err(notFound);
}
