import "server-only";
import { Prisma } from "@/generated/prisma/client";

/** Prisma's codes for a database that cannot be reached, has no connection free, or went away in the middle. */
const outageCodes = new Set(["P1000", "P1001", "P1002", "P1008", "P1011", "P1017", "P2024", "P2028", "P2037"]);

/** Postgres's own: shutting down, starting up, too many connections, cancelled by a time-out. */
const outageStates = /\b(57P0[1-5]|53300|08\w{3}|57014)\b/;

const outageWords =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|server closed the connection/i;

/** Whether an exception means that the database is away, so that trying again later may help. */
export function isOutage(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (error instanceof Prisma.PrismaClientKnownRequestError && outageCodes.has(error.code)) return true;
  return chainOf(error).some((link) => outageStates.test(link) || outageWords.test(link));
}

/** Codes and messages of an error and of what caused it. */
function chainOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const own = ["code", "originalCode", "message", "kind"].flatMap((name) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === "string" ? [value] : [];
  });
  const causes = ["cause", "meta", "driverAdapterError"].flatMap((name) =>
    chainOf(Reflect.get(error, name), depth + 1),
  );
  return [...own, ...causes];
}
