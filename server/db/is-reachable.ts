import "server-only";
import type { Db } from "./client";
import { isOutage } from "./is-outage";

/** Whether the database answers. */
export async function isReachable(db: Db): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT 1`;
    return true;
  } catch (error) {
    if (isOutage(error)) return false;
    throw error;
  }
}
