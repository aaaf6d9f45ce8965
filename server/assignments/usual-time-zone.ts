import "server-only";
import type { Context } from "../context";
import { lastTimeZone } from "../db/assignments/assignments";

/** Where most of the first schools are; a teacher's own choice follows it. */
const firstTimeZone = "Asia/Riyadh";

/** The zone that a teacher typed times in last; `isGuess` where they never did. */
export async function usualTimeZone({ db, user }: Context): Promise<{ id: string; isGuess: boolean }> {
  const last = user ? await lastTimeZone(db, user.id) : undefined;
  return { id: last ?? firstTimeZone, isGuess: last === undefined };
}
