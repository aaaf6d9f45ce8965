import "server-only";
import { z } from "zod";
import { Language } from "@/domain/language";
import type { FaceBase } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { corpus } from "../corpus";
import { asStored, faceOf } from "../items/stored-item";
import { notFound, type Refusal } from "../refusal";
import { drawQuestions, questionsMax, seedMax } from "./draw-questions";
import { plainSeed } from "./list-sets";

export const questionCount = z.int().min(1).max(questionsMax);
export const questionSeed = z.int().min(0).max(seedMax);

/** What `GET /sets/{slug}/questions` takes. */
export const QuestionsQuery = z.object({
  lang: Language.default("ar"),
  seed: questionSeed.default(plainSeed),
  count: questionCount.optional(),
});
export type QuestionsQuery = z.infer<typeof QuestionsQuery>;

/** The faces of a set's questions under a seed: what may be shown before the answer, and nothing more. */
export async function getQuestions({
  ctx,
  slug,
  ...query
}: QuestionsQuery & { ctx: Pick<Context, "now">; slug: string }): Promise<
  Result<{ set: string; questions: FaceBase[] }, Refusal>
> {
  const version = corpus().versions.get(slug);
  if (!version) return err(notFound);
  const drawn = drawQuestions({ version, now: ctx.now, ...query });
  return drawn.ok ? ok({ set: slug, questions: drawn.value.map((item) => faceOf(asStored(item))) }) : drawn;
}
