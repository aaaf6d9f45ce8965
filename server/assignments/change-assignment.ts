import "server-only";
import { z } from "zod";
import { windowFault } from "@/domain/assignments/window-faults";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { deleteAssignmentRow, moveWindow } from "../db/assignments/assignments";
import { whileExamsFit } from "../db/assignments/open-exams";
import type { Refusal } from "../refusal";
import { forgetGuards } from "./guarded-items";
import { openExamsMax } from "./open-exams-max";
import { ownAssignment } from "./own-assignment";

/** `opensAt` absent: as it was. */
export const ChangeAssignment = z.strictObject({ opensAt: z.date().optional(), closesAt: z.date() });
export type ChangeAssignment = z.infer<typeof ChangeAssignment>;

type Own = { ctx: Context; classId: string; assignmentId: string };

/**
 * Changes when the teacher's own assignment opens and closes; what is under way ends no later. Refuses to open a closed
 * exam again beyond `openExamsMax` of the account.
 */
export async function changeAssignment({
  input,
  ...own
}: Own & { input: ChangeAssignment }): Promise<Result<null, Refusal>> {
  const { ctx } = own;
  const owned = await ownAssignment(ctx, own);
  if (!owned.ok) return owned;
  const window = { opensAt: input.opensAt ?? owned.value.opensAt, closesAt: input.closesAt };
  const fault = windowFault(window, ctx.now, owned.value.mode === "exam");
  if (fault) return err({ reason: "invalid-input", errors: [{ pointer: `/${fault}`, fault: "unreadable" }] });
  const moved = { id: own.assignmentId, ...window };
  if (owned.value.mode !== "exam") {
    await moveWindow(ctx.db, moved);
  } else {
    const room = { ownerId: owned.value.ownerId, exceptId: own.assignmentId, now: ctx.now, max: openExamsMax };
    const fits = await whileExamsFit(ctx.db, room, (transaction) => moveWindow(transaction, moved).then(() => true));
    if (!fits) return err({ reason: "too-many-exams" });
  }
  forgetGuards(ctx.db);
  return ok(null);
}

/** Closes the teacher's own assignment at once. One that never opened closes as of now too. */
export async function closeAssignment(own: Own): Promise<Result<null, Refusal>> {
  const { now } = own.ctx;
  const owned = await ownAssignment(own.ctx, own);
  if (!owned.ok) return owned;
  const { opensAt, closesAt } = owned.value;
  if (closesAt <= now) return ok(null);
  const opened = opensAt < now ? opensAt : new Date(now.getTime() - 1);
  await moveWindow(own.ctx.db, { id: own.assignmentId, opensAt: opened, closesAt: now });
  forgetGuards(own.ctx.db);
  return ok(null);
}

/** Deletes the teacher's own assignment with every attempt made for it. */
export async function deleteAssignment(own: Own): Promise<Result<null, Refusal>> {
  const owned = await ownAssignment(own.ctx, own);
  if (!owned.ok) return owned;
  await deleteAssignmentRow(own.ctx.db, own.assignmentId);
  forgetGuards(own.ctx.db);
  return ok(null);
}
