import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { deleteShareRow } from "../db/attempts/shares";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";

/** Takes the learner's own share back: its page and pictures are gone, like ones that never were. */
export async function deleteShare({ ctx, shareId }: { ctx: Context; shareId: string }): Promise<Result<null, Refusal>> {
  if (!ctx.learner || !randomIdPattern.test(shareId)) return err(notFound);
  return (await deleteShareRow(ctx.db, shareId, ctx.learner.id)) ? ok(null) : err(notFound);
}
