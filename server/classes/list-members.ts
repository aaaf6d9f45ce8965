import "server-only";
import { nicknameText } from "@/domain/classes/nickname";
import type { Bilingual } from "@/domain/language";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { listMemberRows } from "../db/classes/memberships";
import type { Refusal } from "../refusal";
import { ownClass } from "./own-class";

/** A member as their teacher sees them. `id`: of the membership, never of the learner. */
export type Member = { id: string; nickname: Bilingual; extraTimePercent: number; joinedAt: Date };

/** The members of the teacher's own class, in the order in which they joined. */
export async function listMembers({
  ctx,
  classId,
}: {
  ctx: Context;
  classId: string;
}): Promise<Result<Member[], Refusal>> {
  const owned = await ownClass(ctx, classId);
  if (!owned.ok) return owned;
  const rows = await listMemberRows(ctx.db, classId);
  return ok(
    rows.map(({ id, nickname, extraTimePercent, joinedAt }) => ({
      id,
      nickname: { ar: nicknameText(nickname, "ar"), en: nicknameText(nickname, "en") },
      extraTimePercent,
      joinedAt,
    })),
  );
}
