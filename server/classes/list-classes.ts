import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type CountedClassRow, listClassRows } from "../db/classes/classes";
import { notFound, type Refusal } from "../refusal";

/** The signed-in teacher's classes, the newest first. */
export async function listClasses({ ctx }: { ctx: Context }): Promise<Result<CountedClassRow[], Refusal>> {
  return ctx.user ? ok(await listClassRows(ctx.db, ctx.user.id)) : err(notFound);
}
