import "server-only";
import type { Language } from "@/domain/language";
import type { FaceBase } from "@/domain/question-kind";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { listAssignmentItems } from "../db/assignments/assignments";
import { bodyOf, faceOf, feedbackOf } from "../items/stored-item";
import type { Refusal } from "../refusal";
import { guardedItems } from "./guarded-items";
import { ownAssignment } from "./own-assignment";

/** A question as its teacher previews it. `key`: null while another teacher's open exam asks it. */
export type PreviewedQuestion = { face: FaceBase; key: { text: string; explanation: string } | null };

/** The questions of the teacher's own assignment with their right answers. */
export async function getQuestionsWithKeys({
  ctx,
  lang,
  ...place
}: {
  ctx: Context;
  classId: string;
  assignmentId: string;
  lang: Language;
}): Promise<Result<{ setTitle: string; questions: PreviewedQuestion[] }, Refusal>> {
  const owned = await ownAssignment(ctx, place);
  if (!owned.ok) return owned;
  const items = await listAssignmentItems(ctx.db, place.assignmentId, lang);
  const guard = await guardedItems(ctx, { exceptOwner: owned.value.ownerId });
  const questions = items.map((item) => {
    const told = guard.holdOn(bodyOf(item)) ? undefined : feedbackOf(item, undefined);
    const key = told?.ok ? { text: told.value.keyText, explanation: told.value.explanation } : null;
    return { face: faceOf(item), key };
  });
  return ok({ setTitle: QuizSet.parse(owned.value.definition).title[lang], questions });
}
