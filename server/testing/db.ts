import "server-only";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { type Db, migrationsFolder, postgresClient } from "../db/client";
import { migratePostgres } from "../db/setup/migrate-postgres";
import { openEmptied } from "./emptied-pglite";
import { migrationsHash } from "./migrations-hash";

/** A database of one test file's own. `url`: where it can be reached from outside, on Postgres. */
export type TestDatabase = { db: Db; url?: string; close(): Promise<void> };

const serverUrl = process.env.TEST_DATABASE_URL;

const isSweep = !!process.env.SANAD_LONG;

/**
 * The databases to run a test on: PGlite, and Postgres where TEST_DATABASE_URL names a server. `isRepeat`: what is made
 * of a text without a database's help has been tested on another, and is tested here in a sweep.
 */
export const testDatabases: { name: string; isRepeat: boolean; open(): Promise<TestDatabase> }[] = [
  { name: "PGlite", isRepeat: false, open: openEmptied },
  ...(serverUrl ? [{ name: "Postgres", isRepeat: !isSweep, open: () => openPostgres(serverUrl) }] : []),
];

/** A database for one block of tests: open from the first of them to the last. */
export function testDatabase(open: () => Promise<TestDatabase>): { readonly db: Db; readonly url: string | undefined } {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database?.close());
  const opened = () => {
    if (!database) throw new Error("the database is not open yet");
    return database;
  };
  return {
    get db() {
      return opened().db;
    },
    get url() {
      return opened().url;
    },
  };
}

async function openPostgres(server: string): Promise<TestDatabase> {
  const template = `sanad_template_${migrationsHash()}`;
  const name = `sanad_test_${randomUUID().replaceAll("-", "")}`;
  await asAdmin(server, async (admin) => {
    await admin.query("SELECT pg_advisory_lock(hashtext($1))", [template]);
    const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [template]);
    if (!rowCount) await makeTemplate(server, admin, template);
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
  const url = at(server, name);
  const db = postgresClient(url);
  return {
    db,
    url,
    close: async () => {
      await db.$disconnect();
      await asAdmin(server, (admin) => admin.query(`DROP DATABASE "${name}" WITH (FORCE)`));
    },
  };
}

async function makeTemplate(server: string, admin: pg.Client, template: string) {
  const draft = `${template}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS "${draft}"`);
  await admin.query(`CREATE DATABASE "${draft}"`);
  await migratePostgres(at(server, draft), migrationsFolder);
  await admin.query(`ALTER DATABASE "${draft}" RENAME TO "${template}"`);
}

async function asAdmin(server: string, use: (admin: pg.Client) => Promise<unknown>) {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    await use(admin);
  } finally {
    await admin.end();
  }
}

function at(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
