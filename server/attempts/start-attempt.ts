import "server-only";
import { z } from "zod";
import { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import { guardedItems } from "../assignments/guarded-items";
import type { Context } from "../context";
import { notFound, type Refusal } from "../refusal";
import { type Draw, drawQuestions } from "../sets/draw-questions";
import { findVersion, languageFor } from "../sets/find-version";
import { questionCount, questionSeed } from "../sets/get-questions";
import { usualSeeds } from "../sets/question-banks";
import { beginAttempt, beginAttemptOnce, type StartedAttempt } from "./begin-attempt";

/** What `POST /attempts` takes. */
export const StartAttempt = z.strictObject({
  set: z.string().max(100),
  lang: Language,
  mode: z.enum(["practice", "exam"]),
  count: questionCount.optional(),
  seed: questionSeed.optional(),
});
export type StartAttempt = z.infer<typeof StartAttempt>;

/** Starts an attempt from a set. Without a seed, one of a few is drawn, so that neighbours rarely share questions. */
export async function startAttempt({
  ctx,
  input,
  onceKey,
  idempotencyKey,
}: {
  ctx: Context;
  input: StartAttempt;
  /** From the page that offered to start: two taps on it start one attempt. */
  onceKey?: string | undefined;
  /** From a program: the same key again is the same attempt, for ever. */
  idempotencyKey?: string | undefined;
}): Promise<Result<StartedAttempt, Refusal>> {
  const version = await findVersion(ctx, input.set);
  if (!version || !ctx.learner) return err(notFound);
  const seed = input.seed ?? 1 + Math.floor(ctx.rng() * usualSeeds);
  const { mode } = input;
  const lang = languageFor(version, input.lang);
  const drawn = await drawFree(ctx, { version, lang, seed, count: input.count, now: ctx.now });
  if (!drawn.ok) return drawn;
  const beginning = { learnerId: ctx.learner.id, version, lang, mode, seed, drawn: drawn.value };
  if (idempotencyKey)
    return beginAttemptOnce(ctx, idempotencyKey, { ...beginning, hasOwnSeed: input.seed !== undefined });
  const started = await beginAttempt(ctx, { ...beginning, onceKey });
  return started ? ok(started) : err(notFound);
}

/** Other questions than open exams ask; where a set has no other, the same ones, whose feedback then waits. */
async function drawFree(ctx: Context, draw: Draw) {
  const free = drawQuestions({ ...draw, guard: await guardedItems(ctx) });
  return free.ok && free.value.length === 0 ? drawQuestions(draw) : free;
}
