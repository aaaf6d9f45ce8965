import "server-only";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import type { Refusal } from "../refusal";
import { getClassCard, type SharedClass } from "./get-class-card";
import { getShare, type SharedResult } from "./get-share";

/** Whatever stands at a public address: a learner's result or a class's sums. `ownAttempt` as in `getShare`. */
export async function getShared({
  ctx,
  shareId,
}: {
  ctx: Pick<Context, "db" | "learner" | "now">;
  shareId: string;
}): Promise<Result<{ shared: SharedResult | SharedClass; ownAttempt: string | null }, Refusal>> {
  const share = await getShare({ ctx, shareId });
  if (share.ok) return ok({ shared: share.value.share, ownAttempt: share.value.ownAttempt });
  const card = await getClassCard({ ctx, shareId });
  return card.ok ? ok({ shared: card.value, ownAttempt: null }) : card;
}
