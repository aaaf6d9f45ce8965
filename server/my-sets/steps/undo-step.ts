import "server-only";
import { ok, type Result } from "@/domain/result";
import { moveStep } from "../../db/sets/teacher-sets";
import type { Refusal } from "../../refusal";
import { ownSet } from "../own-set";
import type { ChangeRequest } from "./change-set";

/**
 * Takes the last step back, or makes it again. changed: another window changed the set since it was seen, so nothing
 * was taken back unseen · none: there is no step.
 */
export async function undoStep({
  ctx,
  setId,
  seen,
  by,
}: ChangeRequest & { by: 1 | -1 }): Promise<Result<{ note: "changed" | "none" | null }, Refusal>> {
  const set = await ownSet(ctx, setId);
  if (!set.ok) return set;
  const { revision, step, firstStep, lastStep } = set.value.row;
  if (revision !== seen) return ok({ note: "changed" });
  if (step + by < firstStep || step + by > lastStep) return ok({ note: "none" });
  return ok({ note: (await moveStep(ctx.db, { id: setId, seen, by, now: ctx.now })) ? null : "changed" });
}
