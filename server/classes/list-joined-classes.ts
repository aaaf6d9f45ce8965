import "server-only";
import { nicknameText } from "@/domain/classes/nickname";
import type { Bilingual } from "@/domain/language";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { listJoinedClasses as listRows } from "../db/classes/memberships";
import type { Refusal } from "../refusal";

/** A class as its member knows it: by their own nickname. What the teacher calls it is the teacher's. */
export type JoinedClass = { classId: string; nickname: Bilingual; joinedAt: Date };

/** The classes that the asking learner is in, the newest first; none for a newcomer. */
export async function listJoinedClasses({ ctx }: { ctx: Context }): Promise<Result<JoinedClass[], Refusal>> {
  const rows = ctx.learner ? await listRows(ctx.db, ctx.learner.id) : [];
  return ok(
    rows.map(({ classId, nickname, joinedAt }) => ({
      classId,
      nickname: { ar: nicknameText(nickname, "ar"), en: nicknameText(nickname, "en") },
      joinedAt,
    })),
  );
}
