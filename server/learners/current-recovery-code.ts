import "server-only";
import { readRecoveryCode } from "@/domain/learners/recovery-code";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { hasRecoveryHash } from "../db/learners/recovery";
import { notFound, type Refusal } from "../refusal";
import { recoveryHashOf } from "./recovery-hash";

/** A code that the browser says was just made, if it is the asking learner's own and still works. */
export async function currentRecoveryCode(input: {
  ctx: Context;
  made: string | undefined;
}): Promise<Result<{ code: string }, Refusal>> {
  const { learner, db } = input.ctx;
  const code = readRecoveryCode(input.made ?? "");
  if (!learner || code === undefined) return err(notFound);
  return (await hasRecoveryHash(db, learner.id, recoveryHashOf(code))) ? ok({ code }) : err(notFound);
}
