import "server-only";
import { nicknameText } from "@/domain/classes/nickname";
import type { Bilingual } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { eraseDayOf } from "../db/classes/classes";
import { notFound, type Refusal } from "../refusal";
import { memberOf } from "./membership";
import { spinsMax } from "./spin-nickname";

/** A class as the asking member sees it: nothing of the teacher, and of classmates nothing at all. */
export type MyClass = { classId: string; nickname: Bilingual; spinsLeft: number; eraseOn: string };

/** The class that the asking learner is in. */
export async function myClass({ ctx, classId }: { ctx: Context; classId: string }): Promise<Result<MyClass, Refusal>> {
  const membership = await memberOf(ctx, classId);
  if (!membership.ok) return membership;
  const { nickname, nicknameSpins } = membership.value;
  const eraseOn = await eraseDayOf(ctx.db, classId);
  if (eraseOn === null) return err(notFound);
  return ok({
    classId,
    nickname: { ar: nicknameText(nickname, "ar"), en: nicknameText(nickname, "en") },
    spinsLeft: Math.max(0, spinsMax - nicknameSpins),
    eraseOn,
  });
}
