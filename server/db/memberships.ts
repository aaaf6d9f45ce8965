import "server-only";
import type { Db } from "./client";

export type MembershipRow = {
  id: string;
  classId: string;
  learnerId: string;
  /** Ids of its words. */
  nickname: string;
  nicknameSpins: number;
  /** Added to every limit of time, in per cent of it. */
  extraTimePercent: number;
  joinedAt: Date;
};

/** A learner's membership of a class, or null. */
export const findMembership = (db: Db, classId: string, learnerId: string): Promise<MembershipRow | null> =>
  db.membership.findUnique({ where: { classId_learnerId: { classId, learnerId } } });

/** A learner's membership of the class that has this code, or null. */
export const findMembershipByCode = (db: Db, code: string, learnerId: string): Promise<MembershipRow | null> =>
  db.membership.findFirst({ where: { learnerId, class: { code } } });

/** The nicknames that a class has given. */
export async function takenNicknames(db: Db, classId: string): Promise<Set<string>> {
  const rows = await db.membership.findMany({ where: { classId }, select: { nickname: true } });
  return new Set(rows.map(({ nickname }) => nickname));
}

type NewMembership = Omit<MembershipRow, "nicknameSpins" | "extraTimePercent">;

/**
 * Makes a learner a member, and a row for a new guest, in one statement. False when they are a member already or the
 * nickname was taken meanwhile: look, and ask again.
 */
export async function insertMembership(db: Db, { id, classId, learnerId, nickname, joinedAt }: NewMembership) {
  const count = await db.$executeRaw`
    WITH "guest" AS (
      INSERT INTO "Learner" ("id", "createdAt") VALUES (${learnerId}, ${joinedAt}) ON CONFLICT DO NOTHING
    )
    INSERT INTO "Membership" ("id", "classId", "learnerId", "nickname", "joinedAt")
    VALUES (${id}, ${classId}, ${learnerId}, ${nickname}, ${joinedAt})
    ON CONFLICT DO NOTHING`;
  return count === 1;
}
