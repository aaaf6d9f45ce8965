import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { deleteTeacherSet } from "../db/sets/teacher-sets";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";

/** Deletes the teacher's own set with its steps. What was assigned or taken of it stays with those who took it. */
export async function deleteSet({ ctx, setId }: { ctx: Context; setId: string }): Promise<Result<null, Refusal>> {
  if (!ctx.user || !randomIdPattern.test(setId)) return err(notFound);
  return (await deleteTeacherSet(ctx.db, setId, ctx.user.id)) ? ok(null) : err(notFound);
}
