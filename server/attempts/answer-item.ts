import "server-only";
import { z } from "zod";
import { overdueBefore } from "@/domain/assignments/due-at";
import type { Feedback } from "@/domain/items/feedback";
import type { AnswerRefusal, FormFields } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import { guardedItems } from "../assignments/guarded-items";
import type { Context } from "../context";
import { type AnswerOutcome, appendAnswer } from "../db/attempts/answers";
import type { AttemptMode } from "../db/attempts/attempts";
import { answerFromFields, bodyOf, feedbackOf, type StoredItem, scoreOf } from "../items/stored-item";
import { notFound, type Refusal } from "../refusal";
import { typedText } from "../typed-text";
import { answerSheet } from "./answer-sheet";
import { isStorable } from "./is-storable";
import { countsIn, gradedItem } from "./recompute-result";

/** What `PUT /attempts/{id}/answers/{questionId}` takes. `sequence`: for exams, a client's own count of its changes. */
export const AnswerBody = z.strictObject({
  answer: z.unknown(),
  sequence: z.int().min(1).max(1_000_000).optional(),
});
export type AnswerBody = z.infer<typeof AnswerBody>;

/** An answer that waited in a browser for the connection, as its form would have posted it. */
export const LateAnswer = z.strictObject({
  fields: z.array(z.tuple([z.string().max(200), z.string().max(2000).transform(typedText)])).max(100),
  sequence: AnswerBody.shape.sequence,
});

/**
 * `feedback` in practice only, by the corrected version; not on what an open exam asks too or what was withdrawn. An
 * exam holds it back until the end.
 */
export type AnswerReceipt = { recorded: true; feedback?: Feedback };

type Question = { ctx: Context; attemptId: string; questionId: string };

/**
 * Grades and stores an answer. Practice: the first one counts, the same again is no other. Exam: the last one counts,
 * by the client's own count where it keeps one.
 */
export async function answerItem({
  answer,
  sequence,
  ...question
}: Question & { answer: unknown; sequence?: number | undefined }): Promise<Result<AnswerReceipt, Refusal>> {
  const asked = await askedItem(question);
  return asked.ok ? grade(question, asked.value, { answer, sequence }) : asked;
}

/** The same for the fields that a native form posts. */
export async function answerItemFromForm({
  fields,
  sequence,
  ...question
}: Question & { fields: FormFields; sequence?: number | undefined }): Promise<Result<AnswerReceipt, Refusal>> {
  const asked = await askedItem(question);
  if (!asked.ok) return asked;
  return grade(question, asked.value, { answer: answerFromFields(asked.value.item, fields), sequence });
}

type Asked = { item: StoredItem; mode: AttemptMode };

async function askedItem({ ctx, attemptId, questionId }: Question): Promise<Result<Asked, Refusal>> {
  const sheet = await answerSheet(ctx, attemptId);
  if (!sheet.ok) return sheet;
  const item = sheet.value.items.get(questionId);
  return item ? ok({ item, mode: sheet.value.mode }) : err(notFound);
}

async function grade(
  { ctx, attemptId }: Question,
  { item, mode }: Asked,
  { answer, sequence }: { answer: unknown; sequence?: number | undefined },
): Promise<Result<AnswerReceipt, Refusal>> {
  if (!ctx.learner) return err(notFound);
  const score = scoreOf(item, answer);
  if (!score.ok) return err(refusalOf(score.error));
  if (!isStorable(answer)) return err({ reason: "unreadable-answer" });
  const append = appendAnswer(ctx.db, {
    attemptId,
    learnerId: ctx.learner.id,
    itemId: item.id,
    itemVersion: item.version,
    sequence: mode === "practice" ? 1 : (sequence ?? null),
    given: answer,
    earned: score.value.earned,
    isCorrect: score.value.isCorrect,
    answeredAt: ctx.now,
    dueSince: overdueBefore(ctx.now),
  });
  // Asked at the same time, so that an answer waits for the database once; an exam tells nothing that needs a guard.
  const [{ outcome, correction }, guard] = await Promise.all([append, mode === "exam" ? null : guardedItems(ctx)]);
  if (outcome !== "stored") return err(refusals[outcome]);
  if (guard === null) return ok({ recorded: true });
  const answered = { ...item, correction };
  if (guard.holdOn(bodyOf(item)) || !countsIn(answered)) return ok({ recorded: true });
  const feedback = feedbackOf(gradedItem(answered), answer);
  return feedback.ok ? ok({ recorded: true, feedback: feedback.value }) : err(refusalOf(feedback.error));
}

const refusals = {
  differs: { reason: "answer-differs" },
  finished: { reason: "attempt-finished" },
  late: { reason: "time-over" },
  "not-found": notFound,
} as const satisfies Record<Exclude<AnswerOutcome, "stored">, Refusal>;

function refusalOf(refusal: AnswerRefusal): Refusal {
  return { reason: refusal.reason === "incomplete" ? "incomplete-answer" : "unreadable-answer" };
}
