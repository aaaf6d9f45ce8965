import type { FaceBase } from "@/domain/question-kind";
import type { Context } from "@/server/context";
import { getQuestions } from "@/server/sets/get-questions";
import type { SetSummary } from "@/server/sets/list-sets";
import { usualSeeds } from "@/server/sets/question-banks";

/** The first question is on the home page with its options, so it must be answered by one choice. */
const oneChoice = new Set(["single-choice", "true-false", "who-said-it", "compare-sources"]);
const questionCount = 5;
const dayMs = 24 * 60 * 60 * 1000;

/** `first`: the question to begin with on the page itself, where one can be answered there. */
export type TodaysQuiz = { set: string; seed: number; count: number; first: FaceBase | undefined };

/**
 * The same five questions for everyone on one day. The days take turns with the sets, and each round has another seed.
 * Best begun with a question that names its document.
 */
export async function todaysQuiz(
  ctx: Pick<Context, "now">,
  sets: readonly SetSummary[],
  lang: "ar" | "en",
): Promise<TodaysQuiz | undefined> {
  const offered = sets.filter((set) => !set.sensitive && set.questionCount >= questionCount);
  const day = Math.floor(ctx.now.getTime() / dayMs);
  const turn = day % Math.max(offered.length, 1);
  // One seed, since each has questions of its own to make, which takes a moment.
  const seed = 1 + (Math.floor(day / Math.max(offered.length, 1)) % usualSeeds);
  const inTurn = [...offered.slice(turn), ...offered.slice(0, turn)];
  const quizzes = await Promise.all(inTurn.map(({ slug }) => drawQuiz(ctx, slug, seed, lang)));
  const fitting = quizzes.filter(({ first }) => first !== undefined && oneChoice.has(first.kind));
  const [any] = quizzes;
  return fitting.find(({ first }) => first?.scopeText) ?? fitting[0] ?? (any && { ...any, first: undefined });
}

async function drawQuiz(ctx: Pick<Context, "now">, set: string, seed: number, lang: "ar" | "en"): Promise<TodaysQuiz> {
  const drawn = await getQuestions({ ctx, slug: set, lang, seed, count: questionCount });
  return { set, seed, count: questionCount, first: drawn.ok ? drawn.value.questions[0] : undefined };
}
