import "server-only";
import { z } from "zod";
import { eraseDayBounds } from "@/domain/classes/erase-day";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { updateOwnClass } from "../db/classes/classes";
import { notFound, type Refusal } from "../refusal";
import { ClassName, EraseDay } from "./class-input";
import { ownClass } from "./own-class";

/** What a teacher may change of a class; what is left out stays. */
export const ChangeClass = z.strictObject({
  name: ClassName.optional(),
  eraseOn: EraseDay.optional(),
  isOpen: z.boolean().optional(),
});
export type ChangeClass = z.infer<typeof ChangeClass>;

/** Renames the teacher's own class, opens or closes it, or moves its day, to tomorrow at the soonest and two years at most. */
export async function changeClass({
  ctx,
  classId,
  input,
}: {
  ctx: Context;
  classId: string;
  input: ChangeClass;
}): Promise<Result<null, Refusal>> {
  const owned = await ownClass(ctx, classId);
  if (!owned.ok) return owned;
  const { min, max } = eraseDayBounds(ctx.now);
  const { name, eraseOn, isOpen } = input;
  const isMoved = eraseOn !== undefined && eraseOn !== owned.value.eraseOn;
  if (isMoved && (eraseOn < min || eraseOn > max))
    return err({ reason: "invalid-input", errors: [{ pointer: "/eraseOn", fault: "unreadable" }] });
  const changed = await updateOwnClass(ctx.db, {
    id: classId,
    ownerId: owned.value.ownerId,
    ...(name !== undefined && { name }),
    ...(eraseOn !== undefined && { eraseOn }),
    ...(isOpen !== undefined && { isOpen }),
  });
  return changed ? ok(null) : err(notFound);
}
