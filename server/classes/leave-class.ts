import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { deleteMembership } from "../db/classes/memberships";
import { notFound, type Refusal } from "../refusal";
import { memberOf } from "./membership";

/** Takes the asking learner out of a class. What they answered stays theirs. */
export async function leaveClass({ ctx, classId }: { ctx: Context; classId: string }): Promise<Result<null, Refusal>> {
  const membership = await memberOf(ctx, classId);
  if (!membership.ok) return membership;
  return (await deleteMembership(ctx.db, classId, membership.value.id)) ? ok(null) : err(notFound);
}
