import "server-only";
import type { Language } from "@/domain/language";
import type { FaceBase } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import { dayOf } from "@/i18n/format";
import type { Context } from "../context";
import { type DailyAttemptRow, listDailyAttempts } from "../db/daily-attempts";
import { asStored, faceOf } from "../items/stored-item";
import { notFound, type Refusal } from "../refusal";
import { drawDaily } from "./daily-set";
import { daysBefore, hoursToNext, isOpenDay } from "./days";

/** The learner's scored attempt of a day. `correct`: null until it is finished. */
export type DailyAttempt = { id: string; answered: number; total: number; correct: number | null };

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
  const drawn = drawDaily(on, lang, ctx.now);
  if (!drawn.ok) return drawn;
  const [attempt] = await ownDays(ctx, on, on);
  return ok({
    on,
    isToday: on === dayOf(ctx.now),
    questions: drawn.value.map((item) => faceOf(asStored(item))),
    attempt: attempt ? readable(attempt) : null,
    hoursToNext: hoursToNext(ctx.now),
  });
}

/** The days before today, the newest first, with the learner's own results. */
export async function listDays({ ctx }: { ctx: Context }): Promise<Result<PastDay[], Refusal>> {
  const today = dayOf(ctx.now);
  const days = daysBefore(today, archiveDays);
  const own = await ownDays(ctx, days.at(-1) ?? today, today);
  return ok(
    days.map((on) => {
      const attempt = own.find(({ dailyOn }) => dailyOn === on);
      return { on, attempt: attempt ? readable(attempt) : null };
    }),
  );
}

const ownDays = async ({ db, learner }: Context, from: string, to: string): Promise<DailyAttemptRow[]> =>
  learner ? listDailyAttempts(db, { learnerId: learner.id, from, to }) : [];

const readable = ({ id, answered, total, correct }: DailyAttemptRow): DailyAttempt => ({
  id,
  answered,
  total,
  correct,
});
