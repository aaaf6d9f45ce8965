import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type AccountRow, findAccount } from "../db/learners/accounts";
import { notFound, type Refusal } from "../refusal";

/** What is kept of the signed-in account: a name if its issuer gave one, the address, and who vouches for it. */
export async function getAccount({ ctx }: { ctx: Context }): Promise<Result<AccountRow, Refusal>> {
  const row = ctx.user && (await findAccount(ctx.db, ctx.user.id));
  return row ? ok(row) : err(notFound);
}
