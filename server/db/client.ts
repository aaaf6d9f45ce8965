import "server-only";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";
import { env } from "../env";
import { poolSize } from "./pool-size";
import { timedAdapter } from "./timed-adapter";

/** A database to ask. Only files of this folder know what it is made of. */
export type Db = PrismaClient;

/** Inside a transaction: the same without opening another. */
export type DbTransaction = Parameters<Parameters<Db["$transaction"]>[0]>[0];

export const migrationsFolder = join(process.cwd(), "prisma/migrations");

/** Milliseconds to wait for a connection before the learner is told to try again. */
const connectionWaitMs = 5_000;

/** Milliseconds that a statement may run. */
const statementWaitMs = 15_000;

/**
 * A client for a Postgres server. `isPooled`: a pooler stands between, which may hand each statement to another
 * session; without one, statements are planned once a connection, which takes most of the work off the server.
 * `isServerless`: many processes share the server, each with few connections.
 */
export function postgresClient(url: string, { isPooled = false, isServerless = false } = {}): Db {
  const adapter = new PrismaPg(
    {
      connectionString: url,
      ...poolSize(url, isServerless),
      connectionTimeoutMillis: connectionWaitMs,
      // On this side too: a server that was cut off or froze never says that the time is over.
      query_timeout: statementWaitMs,
      keepAlive: true,
      // Poolers refuse a setting that they do not know.
      ...(isPooled ? {} : { statement_timeout: statementWaitMs }),
    },
    // Unheard, an idle connection's error would end the process; the next query opens another.
    {
      onPoolError: () => {},
      onConnectionError: () => {},
      ...(isPooled ? {} : { statementNameGenerator: ({ sql }: { sql: string }) => statementName(sql) }),
    },
  );
  return new PrismaClient({ adapter: timedAdapter(adapter), errorFormat: "minimal" });
}

const statementName = (sql: string) => createHash("sha256").update(sql).digest("base64url").slice(0, 22);

// Next may load this module twice in one process, and two clients on one folder lose data.
const held = globalThis as { sanadDatabase?: Promise<Db> };

/** The process's one database: Postgres where DATABASE_URL is set, else the embedded one, which it migrates. */
export function openDatabase(): Promise<Db> {
  held.sanadDatabase ??= open().catch((error: unknown) => {
    delete held.sanadDatabase;
    throw error;
  });
  return held.sanadDatabase;
}

/** Makes `db` the process's database: for tests that call routes. */
export function useDatabase(db: Db) {
  held.sanadDatabase = Promise.resolve(db);
}

async function open(): Promise<Db> {
  const { databaseUrl, directDatabaseUrl, dataFolder, isServerless } = env();
  if (databaseUrl) return postgresClient(databaseUrl, { isPooled: directDatabaseUrl !== undefined, isServerless });
  if (isServerless) throw new Error("The embedded database needs a disk that lasts: set DATABASE_URL.");
  // Only here: who has a Postgres server need not wait for another to be loaded.
  const [{ openEmbedded }, { clientOf }] = await Promise.all([import("./setup/embedded"), import("./embedded-client")]);
  const { pglite } = await openEmbedded(join(dataFolder, "pglite"), migrationsFolder);
  return clientOf(pglite);
}
