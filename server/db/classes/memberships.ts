import "server-only";
import type { Db } from "../client";
import { eraseIdleGuests } from "../learners/idle-guests";

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

/** A class's members in the order in which they joined. */
export const listMemberRows = (db: Db, classId: string): Promise<MembershipRow[]> =>
  db.membership.findMany({ where: { classId }, orderBy: [{ joinedAt: "asc" }, { id: "asc" }] });

/** How many members a class has. */
export const countMembers = (db: Db, classId: string): Promise<number> => db.membership.count({ where: { classId } });

/** A membership with what a learner may know of its class. */
export type JoinedClassRow = MembershipRow & { code: string };

/** A learner's memberships, the newest first. */
export async function listJoinedClasses(db: Db, learnerId: string): Promise<JoinedClassRow[]> {
  const rows = await db.membership.findMany({
    where: { learnerId },
    include: { class: { select: { code: true } } },
    orderBy: [{ joinedAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ class: { code }, ...row }) => ({ ...row, code }));
}

/** Ends a membership, and erases a guest who has nothing else; false when it is not of this class. */
export async function deleteMembership(db: Db, classId: string, id: string): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    const where = { id, classId };
    const membership = await transaction.membership.findFirst({ where, select: { learnerId: true } });
    if (!membership) return false;
    const { count } = await transaction.membership.deleteMany({ where });
    await eraseIdleGuests(transaction, [membership.learnerId]);
    return count > 0;
  });
}

type Spin = { membership: MembershipRow; spinsMax: number; pick(taken: Set<string>): string | undefined };

/** Another nickname for a member, while they have spins left; the membership as it is then, or null when none is. */
export async function spinMembership(db: Db, { membership, spinsMax, pick }: Spin): Promise<MembershipRow | null> {
  return db.$transaction(async (transaction) => {
    // Whoever joins or spins meanwhile waits, so that no nickname is given twice.
    await transaction.$queryRaw`SELECT 1 FROM "Class" WHERE "id" = ${membership.classId} FOR UPDATE`;
    const rows = await transaction.membership.findMany({
      where: { classId: membership.classId },
      select: { id: true, nickname: true, nicknameSpins: true },
    });
    const now = rows.find(({ id }) => id === membership.id);
    const nickname = pick(new Set(rows.map((row) => row.nickname)));
    if (!now || now.nicknameSpins >= spinsMax || nickname === undefined) return null;
    const data = { nickname, nicknameSpins: now.nicknameSpins + 1 };
    return transaction.membership.update({ where: { id: membership.id }, data });
  });
}
