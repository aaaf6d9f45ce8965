import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { findMembershipByCode } from "../db/classes/memberships";
import { notFound, type Refusal } from "../refusal";

/** The class with this code, if the asking learner is in it. It tells nobody else whether the code is one. */
export async function memberByCode({
  ctx,
  code,
}: {
  ctx: Context;
  code: string;
}): Promise<Result<{ classId: string }, Refusal>> {
  const row = ctx.learner && (await findMembershipByCode(ctx.db, code, ctx.learner.id));
  return row ? ok({ classId: row.classId }) : err(notFound);
}
