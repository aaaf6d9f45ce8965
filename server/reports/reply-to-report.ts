import "server-only";
import { z } from "zod";
import { err, ok, type Result } from "@/domain/result";
import { ownAssignment } from "../assignments/own-assignment";
import type { Context } from "../context";
import { withdrawQuestion } from "../corrections/withdraw-question";
import { listAssignedVersions } from "../db/assignments/assigned-versions";
import { upsertReply } from "../db/reports/report-replies";
import { notFound, type Refusal } from "../refusal";
import { typedName } from "../typed-name";

/** Most characters that a teacher may add, as a reader counts them. */
export const replyCharactersMax = 200;

/** kept: the question is right · mended: it will be better next time · withdrawn: it no longer counts. */
export const replyVerdicts = ["kept", "mended", "withdrawn"] as const;

export const ReplyToReport = z.strictObject({
  verdict: z.enum(replyVerdicts),
  words: typedName(replyCharactersMax).optional(),
});
export type ReplyToReport = z.infer<typeof ReplyToReport>;

type Reply = { ctx: Context; classId: string; assignmentId: string; questionId: string; input: ReplyToReport };

/**
 * Answers those who reported a question of the teacher's own assignment; again is another answer. Who withdraws the
 * question cannot take that back by another word. Refuses to withdraw the last one.
 */
export async function replyToReport({ input, questionId, ...own }: Reply): Promise<Result<null, Refusal>> {
  const { ctx, assignmentId } = own;
  const owned = await ownAssignment(ctx, own);
  if (!owned.ok) return owned;
  const versions = await listAssignedVersions(ctx.db, assignmentId);
  const asked = versions.filter(({ itemId }) => itemId === questionId);
  if (asked.length === 0) return err(notFound);
  const isWithdrawn = asked.some((version) => version.isWithdrawn);
  if (input.verdict === "withdrawn") {
    const withdrawn = await withdrawQuestion({ ...own, questionId });
    if (!withdrawn.ok) return withdrawn;
  }
  await upsertReply(ctx.db, {
    ...{ assignmentId, itemId: questionId, repliedAt: ctx.now },
    verdict: isWithdrawn ? "withdrawn" : input.verdict,
    words: input.words ?? null,
  });
  return ok(null);
}
