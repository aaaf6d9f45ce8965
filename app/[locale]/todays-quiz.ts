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

/**
 * The same five questions for everyone on one day, from a set that the days take turns with. Best begun with a question
 * that names its document.
 */
export async function todaysQuiz(
  ctx: Pick<Context, "now">,
  sets: readonly SetSummary[],
  lang: "ar" | "en",
): Promise<TodaysQuiz | undefined> {
  const offered = sets.filter((set) => !set.sensitive && set.questionCount >= questionCount);
  const day = Math.floor(ctx.now.getTime() / dayMs);
  const set = offered[day % Math.max(offered.length, 1)];
  if (!set) return undefined;
  const draws = await Promise.all(seedsFrom(day).map((seed) => firstQuestion(ctx, set.slug, lang, seed)));
  const fitting = draws.filter(({ first }) => first !== undefined && oneChoice.has(first.kind));
  const chosen = fitting.find(({ first }) => first?.scopeText) ?? fitting[0];
  return chosen ?? { set: set.slug, seed: 1 + (day % usualSeeds), count: questionCount, first: undefined };
}

/** The usual seeds, a different one first each day. */
const seedsFrom = (day: number) => Array.from({ length: usualSeeds }, (_, turn) => 1 + ((day + turn) % usualSeeds));

async function firstQuestion(
  ctx: Pick<Context, "now">,
  set: string,
  lang: "ar" | "en",
  seed: number,
): Promise<TodaysQuiz> {
  const drawn = await getQuestions({ ctx, slug: set, lang, seed, count: questionCount });
  return { set, seed, count: questionCount, first: drawn.ok ? drawn.value.questions[0] : undefined };
}
