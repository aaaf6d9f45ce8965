import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { deleteClassRow } from "../db/classes/classes";
import { notFound, type Refusal } from "../refusal";
import { ownClass } from "./own-class";

/** Deletes the teacher's own class with its members' places, its assignments and all attempts made for them. */
export async function deleteClass({ ctx, classId }: { ctx: Context; classId: string }): Promise<Result<null, Refusal>> {
  const owned = await ownClass(ctx, classId);
  if (!owned.ok) return owned;
  return (await deleteClassRow(ctx.db, classId, owned.value.ownerId)) ? ok(null) : err(notFound);
}
