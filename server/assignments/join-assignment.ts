import "server-only";
import { err, type Result } from "@/domain/result";
import { type Joined, joinClass } from "../classes/join-class";
import type { Context } from "../context";
import { findAssignment } from "../db/assignments/assignments";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";

/**
 * Makes the asking learner a member of the class that an assignment is for: who was given its link was invited. The
 * class's own rules hold: a closed class, and one whose day has come, lets nobody in.
 */
export async function joinAssignment({
  ctx,
  assignmentId,
  address = null,
}: {
  ctx: Context;
  assignmentId: string;
  address?: string | null;
}): Promise<Result<Joined, Refusal>> {
  const row = randomIdPattern.test(assignmentId) ? await findAssignment(ctx.db, assignmentId) : null;
  return row ? joinClass({ ctx, input: { code: row.classCode }, address }) : err(notFound);
}
