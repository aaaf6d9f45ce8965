import "server-only";
import { dayOf } from "@/domain/day";
import type { Language } from "@/domain/language";
import type { FaceBase } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type DailyAttemptRow, listDailyAttempts } from "../db/attempts/daily-attempts";
import { asStored, faceOf } from "../items/stored-item";
import { type ExamHolds, examHolds, isHeld } from "../learners/exam-holds";
import { notFound, type Refusal } from "../refusal";
import { drawDaily } from "./daily-set";
import { daysBefore, hoursToNext, isOpenDay } from "./days";

/** The learner's scored attempt of a day. `correct`: null until it is finished, and while an open exam asks the same. */
export type DailyAttempt = {
  id: string;
  answered: number;
  total: number;
  isFinished: boolean;
  correct: number | null;
};

/** A day of the archive. */
export type PastDay = { on: string; attempt: DailyAttempt | null };

/** The quiz of one day, as a learner finds it. */
export type DailyView = {
  /** YYYY-MM-DD in UTC. */
  on: string;
  isToday: boolean;
  questions: FaceBase[];
  attempt: DailyAttempt | null;
  /** Whole hours until the next quiz, 1 to 24. */
  hoursToNext: number;
};

/** Days of the archive. */
const archiveDays = 30;

/** The quiz of a day, today's by default. A day to come, like one that is none, is not found. */
export async function getDaily({
  ctx,
  lang,
  on = dayOf(ctx.now),
}: {
  ctx: Context;
  lang: Language;
  on?: string;
}): Promise<Result<DailyView, Refusal>> {
  if (!isOpenDay(on, ctx.now)) return err(notFound);
  const [own] = await ownDays(ctx, on, on);
  return viewDay(ctx, { on, lang }, own?.attempt ?? null);
}

/** The quiz of an open day with the learner's own attempt at it. */
export function viewDay(
  { now }: Pick<Context, "now">,
  { on, lang }: { on: string; lang: Language },
  attempt: DailyAttempt | null,
): Result<DailyView, Refusal> {
  const drawn = drawDaily(on, lang, now);
  if (!drawn.ok) return drawn;
  const questions = drawn.value.map((item) => faceOf(asStored(item)));
  return ok({ on, isToday: on === dayOf(now), questions, attempt, hoursToNext: hoursToNext(now) });
}

/** The days before today, the newest first, with the learner's own results. */
export async function listDays({ ctx }: { ctx: Context }): Promise<Result<PastDay[], Refusal>> {
  const today = dayOf(ctx.now);
  const days = daysBefore(today, archiveDays);
  const own = await ownDays(ctx, days.at(-1) ?? today, today);
  return ok(days.map((on) => ({ on, attempt: own.find((day) => day.on === on)?.attempt ?? null })));
}

async function ownDays(ctx: Context, from: string, to: string): Promise<{ on: string; attempt: DailyAttempt }[]> {
  if (!ctx.learner) return [];
  const rows = await listDailyAttempts(ctx.db, { learnerId: ctx.learner.id, from, to });
  const holdOn = await examHolds(ctx, [null]);
  return rows.map((row) => ({ on: row.dailyOn, attempt: readable(row, holdOn) }));
}

type Readable = Omit<DailyAttemptRow, "dailyOn">;

/** The scored attempt of a day as its learner may see it now. */
export const ownDailyAttempt = async (ctx: Pick<Context, "db" | "now">, row: Readable): Promise<DailyAttempt> =>
  readable(row, await examHolds(ctx, [null]));

function readable({ id, answered, total, finishedAt, correct, asked }: Readable, holdOn: ExamHolds): DailyAttempt {
  const isTelling = asked.some((item) => isHeld(holdOn({ ...item, assignmentId: null }), finishedAt));
  return { id, answered, total, isFinished: finishedAt !== null, correct: isTelling ? null : correct };
}
