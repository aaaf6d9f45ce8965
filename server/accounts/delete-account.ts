import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { deleteUser } from "../db/accounts";
import { notFound, type Refusal } from "../refusal";

/** Deletes the signed-in account and everything in it, at once and for good. */
export async function deleteAccount({ ctx }: { ctx: Context }): Promise<Result<null, Refusal>> {
  if (!ctx.user) return err(notFound);
  return (await deleteUser(ctx.db, ctx.user.id)) ? ok(null) : err(notFound);
}
