import "server-only";
import { dueAt } from "@/domain/assignments/due-at";
import { learnerOrder } from "@/domain/assignments/learner-order";
import { stateAt } from "@/domain/assignments/window";
import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import { memberOf } from "../classes/membership";
import type { Context } from "../context";
import { insertAssignedAttempt, listAssignedAttempts } from "../db/assignments/assigned-attempts";
import { type AssignmentRow, findAssignment } from "../db/assignments/assignments";
import type { MembershipRow } from "../db/classes/memberships";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";
import { finishOverdue } from "./finish-overdue";

/** `isNew`: false where one was under way already, which goes on. */
export type AssignmentStart = { attemptId: string; isNew: boolean };

/** Each lost race means that another start was faster, so that a second look nearly always finds what it made. */
const looksMax = 5;

/**
 * Starts a member's attempt at an assignment, or goes on with the one under way. The server's clock decides: refused
 * before it opens, once it has closed, and when the attempts are used up. Who is not in its class finds nothing.
 */
export async function startAssignment({
  ctx,
  assignmentId,
  lang,
}: {
  ctx: Context;
  assignmentId: string;
  lang: Language;
}): Promise<Result<AssignmentStart, Refusal>> {
  const row = randomIdPattern.test(assignmentId) ? await findAssignment(ctx.db, assignmentId) : null;
  if (!row) return err(notFound);
  const member = await memberOf(ctx, row.classId);
  if (!member.ok) return member;
  await finishOverdue(ctx, { learnerId: member.value.learnerId });
  for (let look = 0; look < looksMax; look++) {
    const outcome = await lookAndStart(ctx, { row, member: member.value, lang });
    if (outcome !== "lost a race") return outcome;
  }
  // Its content was corrected until no question of it could be asked any more: it is over, as if it had closed.
  return err({ reason: "assignment-closed" });
}

type Start = { row: AssignmentRow; member: MembershipRow; lang: Language };

async function lookAndStart(
  ctx: Context,
  { row, member, lang }: Start,
): Promise<Result<AssignmentStart, Refusal> | "lost a race"> {
  const { learnerId } = member;
  const attempts = await listAssignedAttempts(ctx.db, { assignmentId: row.id, learnerId });
  const open = attempts.find(({ finishedAt }) => finishedAt === null);
  if (open) return ok({ attemptId: open.id, isNew: false });
  const state = stateAt(row, ctx.now);
  if (state !== "open") return err({ reason: state === "waiting" ? "assignment-waiting" : "assignment-closed" });
  const ordinal = Math.max(0, ...attempts.map((attempt) => attempt.ordinal)) + 1;
  if (ordinal > row.attemptsMax) return err({ reason: "attempts-used-up" });
  const id = ctx.newId();
  const positions = Array.from({ length: row.count }, (_, position) => position);
  const isStored = await insertAssignedAttempt(ctx.db, {
    ...{ id, assignmentId: row.id, learnerId, lang, ordinal, startedAt: ctx.now },
    dueAt: dueAt(ctx.now, { ...row, extraTimePercent: member.extraTimePercent }),
    order: learnerOrder(positions, { assignmentId: row.id, learnerId, isShuffled: row.isShuffled }),
  });
  return isStored ? ok({ attemptId: id, isNew: true }) : "lost a race";
}
