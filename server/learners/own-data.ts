import "server-only";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { countOwnData, type OwnDataCounts } from "../db/learners/own-data";
import type { Refusal } from "../refusal";

const nothing: OwnDataCounts = { attempts: 0, answers: 0, shares: 0, classes: 0, reports: 0, hasCode: false };

/** How much is stored of the asking learner: all zero for a newcomer. */
export async function ownData({ ctx }: { ctx: Context }): Promise<Result<OwnDataCounts, Refusal>> {
  return ok((ctx.learner && (await countOwnData(ctx.db, ctx.learner.id))) ?? nothing);
}
