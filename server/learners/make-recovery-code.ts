import "server-only";
import { recoveryCodeBits, writeRecoveryCode } from "@/domain/learners/recovery-code";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { setRecoveryHash } from "../db/learners/recovery";
import { notFound, type Refusal } from "../refusal";
import { recoveryHashOf } from "./recovery-hash";

/**
 * A new code that brings the asking guest's results to another device; the one before stops working. This is the only
 * time that it is known here. Refuses whoever is signed in, and a newcomer who has nothing to bring along.
 */
export async function makeRecoveryCode({ ctx }: { ctx: Context }): Promise<Result<{ code: string }, Refusal>> {
  if (ctx.user) return err({ reason: "signed-in" });
  if (!ctx.learner) return err(notFound);
  // An id is chance enough: 128 bits of it.
  const chance = Buffer.from(ctx.newId(), "base64url").subarray(0, recoveryCodeBits / 8);
  const code = writeRecoveryCode(chance);
  return (await setRecoveryHash(ctx.db, ctx.learner.id, recoveryHashOf(code))) ? ok({ code }) : err(notFound);
}
