import "server-only";
import type { Result } from "@/domain/result";
import type { Context } from "../context";
import {
  allWrongClassCodes,
  type RateLimit,
  uncount,
  withinRate,
  wrongClassCodes,
  wrongClassCodesFromAddress,
  wrongClassCodesWithoutAddress,
} from "../rate-limit";
import type { Refusal } from "../refusal";

type Limited = { ctx: Context; address: string | null };

/**
 * Runs `look`, which refuses a wrong code as not found, unless too many wrong ones came before. Every try is counted
 * first, so that many at once are not let through together; one that was right is taken back.
 */
export async function limitWrongCodes<Value>(
  { ctx, address }: Limited,
  look: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const counted: [RateLimit, string][] = [
    ...ofSession(ctx),
    ...ofAddress(ctx, address),
    // Last, so that one who is stopped already cannot use up what all share.
    [allWrongClassCodes, "everyone"],
  ];
  for (const [limit, who] of counted) {
    const allowed = await withinRate(limit, who, ctx);
    if (!allowed.ok) return allowed;
  }
  const outcome = await look();
  const isWrong = !outcome.ok && outcome.error.reason === "not-found";
  if (!isWrong) for (const [limit, who] of counted) await uncount(limit, who, ctx);
  return outcome;
}

/** A newcomer is given a cookie with the refusal, and is counted by it from then on. */
const ofSession = ({ learner }: Context): [RateLimit, string][] =>
  learner && !learner.isNew ? [[wrongClassCodes, learner.id]] : [];

function ofAddress({ learner }: Context, address: string | null): [RateLimit, string][] {
  if (address !== null) return [[wrongClassCodesFromAddress, address]];
  return learner && !learner.isNew ? [] : [[wrongClassCodesWithoutAddress, "all of them"]];
}
