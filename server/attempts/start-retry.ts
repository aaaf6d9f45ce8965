import "server-only";
import { inForce, supersessionsIn } from "@/domain/facts/supersessions";
import { drawsOn } from "@/domain/quizzes/compose-quiz";
import { composeRetry } from "@/domain/quizzes/compose-retry";
import { err, ok, type Result } from "@/domain/result";
import type { QuestionBank } from "@/questions/question-bank";
import type { AnyItem } from "@/questions/registry";
import { guardedItems } from "../assignments/guarded-items";
import type { Context } from "../context";
import { corpus, type SetVersion } from "../corpus";
import { bodyOf } from "../items/stored-item";
import { notFound, type Refusal } from "../refusal";
import { versionTaken } from "../sets/find-version";
import { questionBank, usualSeeds } from "../sets/question-banks";
import { beginAttempt, type StartedAttempt } from "./begin-attempt";
import { getAttempt } from "./get-attempt";
import { ownAttempt } from "./own-attempt";
import { gradedItem } from "./recompute-result";

type Retry = { ctx: Context; attemptId: string; onceKey?: string | undefined };

/**
 * Starts a practice of what went wrong in the learner's own finished attempt: the same facts, asked another way. Refuses
 * where the attempt is not finished, and as not found where nothing went wrong or what did may not be told yet.
 */
export async function startRetry({ ctx, attemptId, onceKey }: Retry): Promise<Result<StartedAttempt, Refusal>> {
  const viewed = await getAttempt({ ctx, attemptId });
  if (!viewed.ok) return viewed;
  const { finished, review, lang, seed: firstSeed } = viewed.value.attempt;
  if (!finished) return err({ reason: "attempt-unfinished" });
  const stored = await ownAttempt(ctx, attemptId);
  if (!stored.ok) return stored;
  const missed = stored.value.items.filter(({ id }) => review[id]?.correct === false);
  const wrong = missed.map((item) => inForceNow(bodyOf(gradedItem(item))));
  const version = await versionTaken(ctx.db, stored.value);
  if (!version || !ctx.learner || wrong.length === 0) return err(notFound);
  // Another seed gives the same facts other wrong options; those in use are in memory already.
  const seed = 1 + (firstSeed % usualSeeds);
  const bank = questionBank(seed, ctx.now);
  if (!bank.ok) return bank;
  const guard = await guardedItems(ctx);
  const isOfSet = (item: AnyItem) => version.pinned !== undefined || drawsOn(version.set, item);
  const isAllowed = (item: AnyItem) => isOfSet(item) && guard.holdOn(item) === undefined;
  const drawn = composeRetry({ bank: withOwn(bank.value.items, version), wrong, lang, seed, isAllowed });
  if (drawn.length === 0) return err(notFound);
  const begun = await beginAttempt(ctx, {
    learnerId: ctx.learner.id,
    version,
    lang,
    mode: "practice",
    seed,
    drawn,
    retryOfId: attemptId,
    onceKey,
  });
  return begun ? ok(begun) : err(notFound);
}

/** A question with the facts that stand in the place of corrected ones, so that those are asked again. */
function inForceNow(item: AnyItem): AnyItem {
  const supersessions = supersessionsIn(corpus().ledger);
  return { ...item, facts: item.facts.map((id) => inForce(id, supersessions)) };
}

/** What a retry may ask: the bank, and before it what a teacher's set has of its own. */
function withOwn(bank: QuestionBank["items"], { pinned }: SetVersion): QuestionBank["items"] {
  if (!pinned) return bank;
  const { ar, en } = pinned.items;
  return { ar: [...ar, ...bank.ar], en: [...en, ...bank.en] };
}
