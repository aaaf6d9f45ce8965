import "server-only";
import { Language } from "@/domain/language";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { err, ok, type Result } from "@/domain/result";
import { type AttemptView, viewAttempt } from "../attempts/get-attempt";
import { ownAttempt } from "../attempts/own-attempt";
import { type AnsweredItem, countsIn, recomputeResult } from "../attempts/recompute-result";
import type { Context } from "../context";
import { attemptTitle, quizDayOf } from "../daily/attempt-title";
import { type AttemptRow, findAttempt, storedResult } from "../db/attempts/attempts";
import { findShare, type ShareRow } from "../db/attempts/shares";
import { randomIdPattern } from "../guest-cookie";
import { bodyOf } from "../items/stored-item";
import { previewsOfLearner, withinRate } from "../rate-limit";
import { notFound, type Refusal } from "../refusal";
import { isAboutDeaths } from "../sets/is-about-deaths";
import { type CitedSources, citedSources } from "./cited-sources";
import { sharableAttempt } from "./sharable-attempt";
import { type ShareLinks, shareLinks, versionedBy } from "./share-links";

/** held: full credit · part: some · loose: none. */
export type Mark = "held" | "part" | "loose";

/** A shared result: what its page and its cards may show to anyone. No question, no answer, no class. */
export type SharedResult = ShareLinks &
  CitedSources & {
    kind: "result";
    name?: string;
    lang: Language;
    set: string;
    setTitle: string;
    /** The set speaks of war, which is not to be decorated. */
    sensitive: boolean;
    /** The set is about deaths, which are not for points: its card tells no score. */
    aboutDeaths: boolean;
    /** The day whose one scored attempt this is, YYYY-MM-DD in UTC; null for every other. */
    dailyOn: string | null;
    /** The day that the questions are those of, scored or practised; null for a set's. */
    quizDay: string | null;
    /** It asked again what another attempt had missed, so that no seed gives its questions. */
    isRetry: boolean;
    /** With these, a visitor gets the same questions. */
    seed: number;
    count: number;
    correct: number;
    total: number;
    /** 0 to 1. */
    score: number;
    /** In the order of the questions that count. */
    marks: Mark[];
    /** When the result was last graded again; null: never. */
    correctedAt: Date | null;
    createdAt: Date;
    finishedAt: Date;
  };

/** A share, for anyone who has its address. `ownAttempt`: the attempt it is of, only for the learner who made it. */
export async function getShare({
  ctx,
  shareId,
}: {
  ctx: Pick<Context, "db" | "learner">;
  shareId: string;
}): Promise<Result<{ share: SharedResult; ownAttempt: string | null }, Refusal>> {
  const row = randomIdPattern.test(shareId) ? await findShare(ctx.db, shareId) : null;
  const attempt = row ? await findAttempt(ctx.db, row.attemptId) : null;
  const share = row && attempt ? sharedResult(row, attempt) : null;
  if (!attempt || !share) return err(notFound);
  return ok({ share, ownAttempt: attempt.learnerId === ctx.learner?.id ? attempt.id : null });
}

/** The learner's own attempt, with its public page where it has one. */
export async function getSharedAttempt({
  ctx,
  attemptId,
}: {
  ctx: Context;
  attemptId: string;
}): Promise<Result<{ attempt: AttemptView; share: SharedResult | null }, Refusal>> {
  const found = await ownAttempt(ctx, attemptId);
  if (!found.ok) return found;
  const { share } = found.value;
  return ok({
    attempt: await viewAttempt(ctx, found.value),
    share: share && sharedResult({ ...share, createdAt: new Date(share.createdAt) }, found.value),
  });
}

/** The learner's own result as it would be shared under a name; nothing is public by it. Refused where sharing is. */
export async function previewShare({
  ctx,
  attemptId,
  name,
}: {
  ctx: Context;
  attemptId: string;
  name: string | undefined;
}): Promise<Result<SharedResult, Refusal>> {
  const attempt = await sharableAttempt(ctx, attemptId);
  if (!attempt.ok) return attempt;
  if (ctx.learner) {
    const allowed = await withinRate(previewsOfLearner, ctx.learner.id, ctx);
    if (!allowed.ok) return allowed;
  }
  const draft = { id: attemptId, name: name ?? null, version: 0, createdAt: ctx.now };
  const share = sharedResult(draft, attempt.value);
  return share ? ok(share) : err({ reason: "attempt-unfinished" });
}

/** What is shown of a finished attempt; null before its end. */
function sharedResult(row: Omit<ShareRow, "attemptId">, attempt: AttemptRow): SharedResult | null {
  const result = storedResult(attempt);
  if (!attempt.finishedAt || !result) return null;
  return {
    ...shareLinks(versionedBy(row, attempt)),
    kind: "result",
    ...(row.name === null ? {} : { name: row.name }),
    ...standing(attempt),
    ...result,
    correctedAt: attempt.regradedAt,
    createdAt: row.createdAt,
    finishedAt: attempt.finishedAt,
  };
}

function standing({ slug, definition, seed, dailyOn, retryOfId, items, ...attempt }: AttemptRow) {
  const lang = Language.parse(attempt.lang);
  const set = QuizSet.parse(definition);
  return {
    lang,
    set: slug,
    setTitle: attemptTitle({ slug, seed, definition }, lang),
    sensitive: set.sensitive ?? false,
    aboutDeaths: isAboutDeaths(set),
    dailyOn,
    quizDay: quizDayOf({ slug, seed }),
    isRetry: retryOfId !== null,
    seed,
    count: items.length,
    marks: items.filter(countsIn).map(markOf),
    ...citedSources(items.filter(countsIn).map(bodyOf), lang),
  };
}

function markOf(item: AnsweredItem): Mark {
  const { correct, score } = recomputeResult([item]);
  if (correct === 1) return "held";
  return score > 0 ? "part" : "loose";
}
