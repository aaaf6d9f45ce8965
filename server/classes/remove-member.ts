import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { deleteMembership } from "../db/classes/memberships";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";
import { ownClass } from "./own-class";

/** Takes a member out of the teacher's own class. What they answered stays theirs. */
export async function removeMember({
  ctx,
  classId,
  membershipId,
}: {
  ctx: Context;
  classId: string;
  membershipId: string;
}): Promise<Result<null, Refusal>> {
  const owned = await ownClass(ctx, classId);
  if (!owned.ok) return owned;
  if (!randomIdPattern.test(membershipId)) return err(notFound);
  return (await deleteMembership(ctx.db, classId, membershipId)) ? ok(null) : err(notFound);
}
