import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type AssignmentRow, findAssignment } from "../db/assignments/assignments";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";

/** An assignment of the teacher's own class. Another teacher's, or another class's, is the same refusal as none. */
export async function ownAssignment(
  ctx: Context,
  { classId, assignmentId }: { classId: string; assignmentId: string },
): Promise<Result<AssignmentRow, Refusal>> {
  if (!ctx.user || !randomIdPattern.test(assignmentId)) return err(notFound);
  const row = await findAssignment(ctx.db, assignmentId);
  return row && row.ownerId === ctx.user.id && row.classId === classId ? ok(row) : err(notFound);
}
