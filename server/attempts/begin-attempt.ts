import "server-only";
import { createHash } from "node:crypto";
import type { Language } from "@/domain/language";
import type { FaceBase } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../context";
import { corpus, type SetVersion } from "../corpus";
import { type AttemptMode, findAttempt, insertAttempt } from "../db/attempts/attempts";
import { asStored, faceOf } from "../items/stored-item";
import { notFound, type Refusal } from "../refusal";
import { keepSheet } from "./kept-sheets";

export type StartedAttempt = { attempt: { id: string; questions: FaceBase[] } };

/** What an attempt begins with. */
type Beginning = {
  learnerId: string;
  version: SetVersion;
  lang: Language;
  mode: AttemptMode;
  /** What the questions were drawn with. */
  seed: number;
  drawn: readonly AnyItem[];
  /** The day whose one scored attempt this is, YYYY-MM-DD in UTC. */
  dailyOn?: string;
  /** The attempt whose wrong questions this one asks again. */
  retryOfId?: string;
  /** Random, from the page that offered to begin: the same again begins nothing new while nothing is answered. */
  onceKey?: string | undefined;
};

/** Stores a new attempt with its questions; null when the learner has the one that there may be. */
export async function beginAttempt(ctx: Context, beginning: Beginning): Promise<StartedAttempt | null> {
  const { onceKey } = beginning;
  if (onceKey === undefined) return storeAttempt(ctx, ctx.newId(), beginning);
  const id = idOfKey(beginning.learnerId, onceKey);
  const begun = (await storeAttempt(ctx, id, beginning)) ?? (await untouchedAttempt(ctx, id, beginning.learnerId));
  return begun ?? storeAttempt(ctx, ctx.newId(), beginning);
}

/** As `beginAttempt`, but the same key is the same attempt for ever, whatever became of it; refused for another one. */
export async function beginAttemptOnce(
  ctx: Context,
  key: string,
  beginning: Beginning & { hasOwnSeed: boolean },
): Promise<Result<StartedAttempt, Refusal>> {
  const { learnerId, version, lang, mode, seed, hasOwnSeed } = beginning;
  const id = idOfKey(learnerId, `idempotency/${key}`);
  const begun = await storeAttempt(ctx, id, beginning);
  if (begun) return ok(begun);
  const attempt = await findAttempt(ctx.db, id);
  if (attempt?.learnerId !== learnerId) return err(notFound);
  const isSame =
    attempt.slug === version.set.slug &&
    attempt.lang === lang &&
    attempt.mode === mode &&
    (attempt.seed === seed || !hasOwnSeed);
  return isSame ? ok({ attempt: { id, questions: attempt.items.map(faceOf) } }) : err({ reason: "key-reused" });
}

async function storeAttempt(ctx: Context, id: string, beginning: Beginning): Promise<StartedAttempt | null> {
  const { learnerId, version, drawn, lang, mode, seed, dailyOn, retryOfId } = beginning;
  const items = drawn.map(asStored);
  const isStored = await insertAttempt(ctx.db, {
    id,
    learnerId,
    lang,
    mode,
    seed,
    ...(dailyOn !== undefined && { dailyOn }),
    ...(retryOfId !== undefined && { retryOfId }),
    startedAt: ctx.now,
    version: { hash: version.hash, slug: version.set.slug, definition: version.set },
    ledgerHash: corpus().ledgerHash,
    items,
  });
  if (!isStored) return null;
  keepSheet(learnerId, id, { mode, items });
  return { attempt: { id, questions: items.map(faceOf) } };
}

/** 128 bits, base64url: one name for one learner and one key, so that two taps at once meet in one row. */
const idOfKey = (learnerId: string, onceKey: string): string =>
  createHash("sha256").update(`${learnerId}/${onceKey}`).digest().subarray(0, 16).toString("base64url");

/**
 * What the first of two taps began. Once there is an answer in it, the reader came back to begin another; once it has
 * gone over to an account, it is no longer the guest's.
 */
async function untouchedAttempt(ctx: Context, id: string, learnerId: string): Promise<StartedAttempt | null> {
  const attempt = await findAttempt(ctx.db, id);
  if (attempt?.learnerId !== learnerId || attempt.finishedAt || attempt.items.some(({ sequence }) => sequence !== null))
    return null;
  return { attempt: { id, questions: attempt.items.map(faceOf) } };
}
