import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { recoverGuest } from "../db/learners/recovery";
import { allCodes, codesFromAddress, codesOfGuest, codesWithoutAddress, withinRate } from "../rate-limit";
import type { Refusal } from "../refusal";
import { recoveryHashOf } from "./recovery-hash";

/** `typed`: the code as it was typed · `address`: the client's, where it is known. */
export type Recovery = { ctx: Context; typed: string; address: string | null };

/**
 * The learner whom a code brings back, for the browser's guest cookie. What this browser's own guest did joins theirs.
 * Every try counts, and what is no code is refused as an unknown one is. Refuses whoever is signed in.
 */
export async function recoverLearner({
  ctx,
  typed,
  address,
}: Recovery): Promise<Result<{ learner: { id: string } }, Refusal>> {
  if (ctx.user) return err({ reason: "signed-in" });
  const allowed = await mayTry(ctx, address);
  if (!allowed.ok) return allowed;
  const recoveryHash = recoveryHashOf(typed);
  const id = await recoverGuest(ctx.db, { recoveryHash, guestId: ctx.learner?.id ?? null });
  return id === null ? err({ reason: "unknown-recovery-code" }) : ok({ learner: { id } });
}

async function mayTry(ctx: Context, address: string | null): Promise<Result<null, Refusal>> {
  const byGuest = ctx.learner ? await withinRate(codesOfGuest, ctx.learner.id, ctx) : ok(null);
  if (!byGuest.ok) return byGuest;
  const byAddress = await mayTryFrom(ctx, address);
  // Last, so that one who is stopped already cannot use up what all share.
  return byAddress.ok ? withinRate(allCodes, "everyone", ctx) : byAddress;
}

async function mayTryFrom(ctx: Context, address: string | null): Promise<Result<null, Refusal>> {
  if (address !== null) return withinRate(codesFromAddress, address, ctx);
  return ctx.learner ? ok(null) : withinRate(codesWithoutAddress, "all of them", ctx);
}
