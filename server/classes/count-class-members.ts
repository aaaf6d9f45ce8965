import "server-only";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { countMembers } from "../db/classes/memberships";
import type { Refusal } from "../refusal";
import { ownClass } from "./own-class";

/** How many are in the teacher's own class. */
export async function countClassMembers({
  ctx,
  classId,
}: {
  ctx: Context;
  classId: string;
}): Promise<Result<number, Refusal>> {
  const owned = await ownClass(ctx, classId);
  return owned.ok ? ok(await countMembers(ctx.db, classId)) : owned;
}
