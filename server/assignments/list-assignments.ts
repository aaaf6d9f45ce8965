import "server-only";
import { stateAt, type WindowState } from "@/domain/assignments/window";
import type { Language } from "@/domain/language";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { ok, type Result } from "@/domain/result";
import { ownClass } from "../classes/own-class";
import type { Context } from "../context";
import {
  type AssignmentRow,
  type FeedbackRule,
  listAssignmentRows,
  listAssignmentsOf,
} from "../db/assignments/assignments";
import type { Refusal } from "../refusal";
import { finishOverdue } from "./finish-overdue";

/** An assignment in a list. */
export type ListedAssignment = {
  id: string;
  classId: string;
  setTitle: string;
  count: number;
  feedback: FeedbackRule;
  state: WindowState;
  opensAt: Date;
  closesAt: Date;
  timeZone: string;
};

/** For its teacher: how many of the class have begun and finished. */
export type TaughtAssignment = ListedAssignment & { started: number; finished: number };

/** The assignments of the teacher's own class, the newest first. */
export async function listAssignments({
  ctx,
  classId,
  lang,
}: {
  ctx: Context;
  classId: string;
  lang: Language;
}): Promise<Result<TaughtAssignment[], Refusal>> {
  const owned = await ownClass(ctx, classId);
  if (!owned.ok) return owned;
  await finishOverdue(ctx, { classId });
  const rows = await listAssignmentRows(ctx.db, classId);
  return ok(rows.map((row) => ({ ...listed(row, lang, ctx.now), started: row.started, finished: row.finished })));
}

/** The assignments of the classes that the asking learner is in, the one that closes last first. */
export async function listMyAssignments({
  ctx,
  lang,
}: {
  ctx: Context;
  lang: Language;
}): Promise<Result<ListedAssignment[], Refusal>> {
  if (!ctx.learner) return ok([]);
  await finishOverdue(ctx, { learnerId: ctx.learner.id });
  const rows = await listAssignmentsOf(ctx.db, ctx.learner.id);
  return ok(rows.map((row) => listed(row, lang, ctx.now)));
}

function listed(row: AssignmentRow, lang: Language, now: Date): ListedAssignment {
  const { id, classId, count, feedback, opensAt, closesAt, timeZone } = row;
  const setTitle = QuizSet.parse(row.definition).title[lang];
  return { id, classId, setTitle, count, feedback, state: stateAt(row, now), opensAt, closesAt, timeZone };
}
