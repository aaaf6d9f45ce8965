import "server-only";
import type { Db } from "./client";

/**
 * How a database that is away shows: Prisma's codes, the adapter's kinds, Postgres's own states (shutting down,
 * starting up, no connection free, cancelled by a time-out) and the names of socket errors.
 */
const signs = new Set([
  ...["P1000", "P1001", "P1002", "P1008", "P1011", "P1017", "P2024", "P2028", "P2034", "P2037"],
  ...["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TlsConnectionError", "TooManyConnections"],
  ...["TransactionWriteConflict", "TransactionAlreadyClosed"],
  ...["57P01", "57P02", "57P03", "57P05", "57014", "53300", "08000", "08003", "08006", "08001", "08004", "40P01"],
  // What a pooler itself says: no server to be had, none in time.
  "08P01",
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"],
]);

/** What the driver says in words only. */
const words =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|the database system is (starting up|shutting down)/i;

/** Whether an exception means that the database is away or overrun, so that the same request may pass a little later. */
export function isOutage(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const texts = ["code", "originalCode", "kind", "message"].map((name): unknown => Reflect.get(error, name));
  if (texts.some((text) => typeof text === "string" && (signs.has(text) || words.test(text)))) return true;
  return ["cause", "meta", "driverAdapterError"].some((name) => isOutage(Reflect.get(error, name), depth + 1));
}

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
