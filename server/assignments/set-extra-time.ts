import "server-only";
import { z } from "zod";
import { err, ok, type Result } from "@/domain/result";
import { ownClass } from "../classes/own-class";
import type { Context } from "../context";
import { setExtraTime as storeExtraTime } from "../db/assignments/assignments";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";

/** Extra time that may be chosen, in per cent of a limit. */
export const extraTimeChoices = [0, 10, 25, 33, 50, 75, 100, 200, 300] as const;

export const ExtraTime = z.strictObject({ membershipId: z.string(), percent: z.literal([...extraTimeChoices]) });
export type ExtraTime = z.infer<typeof ExtraTime>;

/** Gives a member of the teacher's own class extra time for every limit, also for what is under way. */
export async function setExtraTime({
  ctx,
  classId,
  input,
}: {
  ctx: Context;
  classId: string;
  input: ExtraTime;
}): Promise<Result<null, Refusal>> {
  const owned = await ownClass(ctx, classId);
  if (!owned.ok) return owned;
  if (!randomIdPattern.test(input.membershipId)) return err(notFound);
  return (await storeExtraTime(ctx.db, { classId, ...input })) ? ok(null) : err(notFound);
}
