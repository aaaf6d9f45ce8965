import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { findMembership, type MembershipRow } from "../db/classes/memberships";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";

/** The learner's membership of a class. A class they are not in is the same refusal as none. */
export async function memberOf(ctx: Context, classId: string): Promise<Result<MembershipRow, Refusal>> {
  if (!ctx.learner || !randomIdPattern.test(classId)) return err(notFound);
  const row = await findMembership(ctx.db, classId, ctx.learner.id);
  return row ? ok(row) : err(notFound);
}
