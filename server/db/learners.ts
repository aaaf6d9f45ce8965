import "server-only";
import type { Db } from "./client";

/** The learner of a signed-in browser, or null when the session is unknown, over, or its user has no learner yet. */
export async function learnerOfSession(db: Db, sessionToken: string, now: Date): Promise<string | null> {
  const session = await db.session.findUnique({
    where: { sessionToken },
    select: { expires: true, user: { select: { learner: { select: { id: true } } } } },
  });
  if (!session || session.expires <= now) return null;
  return session.user.learner?.id ?? null;
}
