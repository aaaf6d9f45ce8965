import "server-only";
import { dayOf } from "@/domain/day";
import type { Language } from "@/domain/language";
import { dayNumber } from "@/domain/quizzes/daily-quiz";
import { err, ok, type Result } from "@/domain/result";
import { beginAttempt } from "../attempts/begin-attempt";
import type { Context } from "../context";
import { listDailyAttempts } from "../db/attempts/daily-attempts";
import { notFound, type Refusal } from "../refusal";
import { dailyVersion, drawDaily } from "./daily-set";
import { isOpenDay } from "./days";

/** `isNew`: false where the day's scored attempt had been started before. */
export type DailyStart = { attemptId: string; isNew: boolean };

type StartDaily = {
  ctx: Context;
  lang: Language;
  /** YYYY-MM-DD in UTC. */
  on: string;
};

/**
 * Starts a learner on the quiz of a day. Today's is scored and there is one attempt at it: a second start leads to the
 * first. An earlier day's is for practice, as often as one likes. A day to come is not found.
 */
export async function startDaily({ ctx, lang, on }: StartDaily): Promise<Result<DailyStart, Refusal>> {
  if (!ctx.learner || !isOpenDay(on, ctx.now)) return err(notFound);
  const learnerId = ctx.learner.id;
  const isToday = on === dayOf(ctx.now);
  const earlier = isToday ? await scoredAttempt(ctx, learnerId, on) : undefined;
  if (earlier) return ok({ attemptId: earlier, isNew: false });
  const drawn = drawDaily(on, lang, ctx.now);
  if (!drawn.ok) return drawn;
  const started = await beginAttempt(ctx, {
    learnerId,
    version: dailyVersion(),
    lang,
    mode: "practice",
    seed: dayNumber(on),
    drawn: drawn.value,
    ...(isToday ? { dailyOn: on } : {}),
  });
  if (started) return ok({ attemptId: started.attempt.id, isNew: true });
  const other = await scoredAttempt(ctx, learnerId, on);
  return other ? ok({ attemptId: other, isNew: false }) : err(notFound);
}

async function scoredAttempt({ db }: Context, learnerId: string, on: string): Promise<string | undefined> {
  const [attempt] = await listDailyAttempts(db, { learnerId, from: on, to: on });
  return attempt?.id;
}
