import "server-only";
import { z } from "zod";
import { readClassCode } from "@/domain/classes/class-code";
import { pickNickname } from "@/domain/classes/nickname";
import { dayOf } from "@/domain/day";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { findJoinableClass } from "../db/classes/classes";
import {
  findMembership,
  findMembershipByCode,
  insertMembership,
  type MembershipRow,
  takenNicknames,
} from "../db/classes/memberships";
import { notFound, type Refusal } from "../refusal";
import { eraseOnOccasion } from "./erase-expired-classes";
import { limitWrongCodes } from "./limit-wrong-codes";

/** What the form for joining takes: a code as it was typed. */
export const JoinClass = z.strictObject({ code: z.string().max(100) });
export type JoinClass = z.infer<typeof JoinClass>;

/** Learners that one class may have. */
export const membersMax = 1000;

/** Times that another nickname is drawn when a classmate was faster. */
const tries = 20;

/** `isNew`: false for a member who comes back. */
export type Joined = { membership: MembershipRow; isNew: boolean };

/** `address`: the client's, where it is known. */
type JoinCall = { ctx: Context; input: JoinClass; address?: string | null };

/**
 * Makes the asking learner a member of the class that has this code, under a nickname of their own. A member comes
 * back in even when the class is closed; for everyone else a closed class, or one whose day has come, is none.
 * Refuses who tried too many wrong codes.
 */
export async function joinClass({ ctx, input, address = null }: JoinCall): Promise<Result<Joined, Refusal>> {
  await eraseOnOccasion(ctx);
  const code = readClassCode(input.code);
  const { learner } = ctx;
  if (!learner || code === undefined) return err(notFound);
  const known = await findMembershipByCode(ctx.db, code, learner.id);
  if (known) return ok({ membership: known, isNew: false });
  return limitWrongCodes({ ctx, address }, async () => {
    const joinable = await findJoinableClass(ctx.db, code, dayOf(ctx.now));
    return joinable ? enter(ctx, joinable.id, learner.id) : err(notFound);
  });
}

async function enter(ctx: Context, classId: string, learnerId: string): Promise<Result<Joined, Refusal>> {
  for (let tried = 0; tried < tries; tried++) {
    const taken = await takenNicknames(ctx.db, classId);
    const nickname = pickNickname(taken, ctx.rng);
    if (nickname === undefined || taken.size >= membersMax) return err({ reason: "class-full" });
    const row = { id: ctx.newId(), classId, learnerId, nickname, joinedAt: ctx.now };
    const isNew = await insertMembership(ctx.db, row);
    const membership = await findMembership(ctx.db, classId, learnerId);
    if (membership) return ok({ membership, isNew });
  }
  throw new Error("no nickname stayed free long enough");
}
