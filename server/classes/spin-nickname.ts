import "server-only";
import { pickNickname } from "@/domain/classes/nickname";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type MembershipRow, spinMembership } from "../db/classes/memberships";
import type { Refusal } from "../refusal";
import { memberOf } from "./membership";

/** How often a member may ask for another nickname: enough to find one to like, too few to look for a joke. */
export const spinsMax = 3;

/** Another nickname for the asking member, drawn here; nobody types one. */
export async function spinNickname({
  ctx,
  classId,
}: {
  ctx: Context;
  classId: string;
}): Promise<Result<MembershipRow, Refusal>> {
  const membership = await memberOf(ctx, classId);
  if (!membership.ok) return membership;
  const pick = (taken: Set<string>) => pickNickname(taken, ctx.rng);
  const spun = await spinMembership(ctx.db, { membership: membership.value, spinsMax, pick });
  return spun ? ok(spun) : err({ reason: "nickname-stays" });
}
