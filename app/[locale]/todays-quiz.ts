import type { FaceBase } from "@/domain/question-kind";
import type { Context } from "@/server/context";
import { getQuestions } from "@/server/sets/get-questions";
import type { SetSummary } from "@/server/sets/list-sets";
import { usualSeeds } from "@/server/sets/question-banks";

/** The first question is on the home page with its options, so it must be answered by one choice. */
const oneChoice = new Set(["single-choice", "true-false", "who-said-it", "compare-sources"]);
const questionCount = 5;
const dayMs = 24 * 60 * 60 * 1000;

export type TodaysQuiz = { set: string; seed: number; count: number; first: FaceBase | undefined };

/** The same five questions for everyone on one day, from a set that the days take turns with. */
export async function todaysQuiz(
  ctx: Pick<Context, "now">,
  sets: readonly SetSummary[],
  lang: "ar" | "en",
): Promise<TodaysQuiz | undefined> {
  const offered = sets.filter((set) => !set.sensitive && set.questionCount >= questionCount);
  const day = Math.floor(ctx.now.getTime() / dayMs);
  const set = offered[day % Math.max(offered.length, 1)];
  if (!set) return undefined;
  const count = questionCount;
  for (let turn = 0; turn < usualSeeds; turn++) {
    const seed = 1 + ((day + turn) % usualSeeds);
    const drawn = await getQuestions({ ctx, slug: set.slug, lang, seed, count });
    const first = drawn.ok ? drawn.value.questions[0] : undefined;
    if (first && oneChoice.has(first.kind)) return { set: set.slug, seed, count, first };
  }
  return { set: set.slug, seed: 1 + (day % usualSeeds), count, first: undefined };
}
