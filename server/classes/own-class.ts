import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type ClassRow, findOwnClass } from "../db/classes/classes";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";

/** The teacher's own class. Another teacher's is the same refusal as none. */
export async function ownClass(ctx: Context, classId: string): Promise<Result<ClassRow, Refusal>> {
  if (!ctx.user || !randomIdPattern.test(classId)) return err(notFound);
  const row = await findOwnClass(ctx.db, classId, ctx.user.id);
  return row ? ok(row) : err(notFound);
}
