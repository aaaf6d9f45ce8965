import "server-only";
import { z } from "zod";
import { Language } from "@/domain/language";
import type { FaceBase } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { corpus } from "../corpus";
import { insertAttempt } from "../db/attempts";
import { asStored, faceOf } from "../items/stored-item";
import { notFound, type Refusal } from "../refusal";
import { drawQuestions } from "../sets/draw-questions";
import { questionCount, questionSeed } from "../sets/get-questions";
import { usualSeeds } from "../sets/question-banks";
import { rememberSheet } from "./answer-sheet";

/** What `POST /attempts` takes. */
export const StartAttempt = z.strictObject({
  set: z.string().max(100),
  lang: Language,
  mode: z.enum(["practice", "exam"]),
  count: questionCount.optional(),
  seed: questionSeed.optional(),
});
export type StartAttempt = z.infer<typeof StartAttempt>;
export type StartedAttempt = { attempt: { id: string; questions: FaceBase[] } };

/** Starts an attempt from a set. Without a seed, one of a few is drawn, so that neighbours rarely share questions. */
export async function startAttempt({
  ctx,
  input,
}: {
  ctx: Context;
  input: StartAttempt;
}): Promise<Result<StartedAttempt, Refusal>> {
  const version = corpus().versions.get(input.set);
  if (!version || !ctx.learner) return err(notFound);
  const seed = input.seed ?? 1 + Math.floor(ctx.rng() * usualSeeds);
  const drawn = drawQuestions({ version, lang: input.lang, seed, count: input.count, now: ctx.now });
  if (!drawn.ok) return drawn;
  const items = drawn.value.map(asStored);
  const id = ctx.newId();
  await insertAttempt(ctx.db, {
    id,
    learnerId: ctx.learner.id,
    lang: input.lang,
    mode: input.mode,
    seed,
    startedAt: ctx.now,
    version: { hash: version.hash, slug: version.set.slug, definition: version.set },
    ledgerHash: corpus().ledgerHash,
    items,
  });
  rememberSheet(ctx.learner.id, id, input.mode, items);
  return ok({ attempt: { id, questions: items.map(faceOf) } });
}
