import "server-only";
import { z } from "zod";
import { windowFault } from "@/domain/assignments/window-faults";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { deleteAssignmentRow, moveWindow } from "../db/assignments";
import type { Refusal } from "../refusal";
import { forgetGuards } from "./guarded-items";
import { ownAssignment } from "./own-assignment";

/** `opensAt` absent: as it was. */
export const ChangeAssignment = z.strictObject({ opensAt: z.date().optional(), closesAt: z.date() });
export type ChangeAssignment = z.infer<typeof ChangeAssignment>;

type Own = { ctx: Context; classId: string; assignmentId: string };

/** Changes when the teacher's own assignment opens and closes; what is under way ends no later. */
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
  return move(own, window);
}

/** Closes the teacher's own assignment at once. One that never opened closes as of now too. */
export async function closeAssignment(own: Own): Promise<Result<null, Refusal>> {
  const { now } = own.ctx;
  const owned = await ownAssignment(own.ctx, own);
  if (!owned.ok) return owned;
  const { opensAt, closesAt } = owned.value;
  if (closesAt <= now) return ok(null);
  return move(own, { opensAt: opensAt < now ? opensAt : new Date(now.getTime() - 1), closesAt: now });
}

/** Deletes the teacher's own assignment with every attempt made for it. */
export async function deleteAssignment(own: Own): Promise<Result<null, Refusal>> {
  const owned = await ownAssignment(own.ctx, own);
  if (!owned.ok) return owned;
  await deleteAssignmentRow(own.ctx.db, own.assignmentId);
  forgetGuards(own.ctx.db);
  return ok(null);
}

async function move({ ctx, assignmentId }: Own, window: { opensAt: Date; closesAt: Date }) {
  await moveWindow(ctx.db, { id: assignmentId, ...window });
  forgetGuards(ctx.db);
  return ok(null);
}
