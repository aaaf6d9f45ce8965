import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Connection, migrate } from "./migrate";

let pglite: PGlite;
let folder: string;
let connection: Connection;
beforeAll(async () => {
  pglite = await PGlite.create();
  connection = {
    run: (script) => pglite.exec(script),
    rows: async (sql, parameters) => (await pglite.query<Record<string, unknown>>(sql, parameters)).rows,
  };
});
afterAll(() => pglite.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "sanad-migrations-"));
  await pglite.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, sql: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
};
const tables = async () =>
  (await connection.rows("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'"))
    .map(({ name }) => String(name))
    .filter((name) => name !== "_prisma_migrations");

describe("migrate", () => {
  it("applies what is missing in the order of names, once", async () => {
    write("2_second", "ALTER TABLE a ADD COLUMN b int; INSERT INTO a VALUES (1)");
    write("1_first", "CREATE TABLE a ()");
    writeFileSync(join(folder, "migration_lock.toml"), "");
    expect(await migrate(connection, folder)).toEqual({ applied: ["1_first", "2_second"], warnings: [] });
    expect(await migrate(connection, folder)).toEqual({ applied: [], warnings: [] });
    expect(await connection.rows("SELECT b FROM a")).toEqual([{ b: 1 }]);
    write("3_third", "DROP TABLE a");
    expect((await migrate(connection, folder)).applied).toEqual(["3_third"]);
  });

  it("leaves nothing of a migration that fails, and applies it once it is mended", async () => {
    write("1_broken", "CREATE TABLE half (); SELECT no_such_thing");
    await expect(migrate(connection, folder)).rejects.toThrow("Migration 1_broken could not be applied");
    expect(await tables()).toEqual([]);
    write("1_broken", "CREATE TABLE whole ()");
    expect((await migrate(connection, folder)).applied).toEqual(["1_broken"]);
    expect(await tables()).toEqual(["whole"]);
  });

  it("warns of a migration that was edited and of one that only the database knows", async () => {
    write("1_first", "CREATE TABLE a ()");
    await migrate(connection, folder);
    write("1_first", "CREATE TABLE b ()");
    expect((await migrate(connection, folder)).warnings).toEqual([
      "Migration 1_first was edited after it was applied.",
    ]);
    rmSync(join(folder, "1_first"), { recursive: true });
    expect((await migrate(connection, folder)).warnings).toEqual([
      "The database has migration 1_first, which this version does not know.",
    ]);
  });

  it("stops at one that another tool left unfinished", async () => {
    write("1_first", "CREATE TABLE a ()");
    await migrate(connection, folder);
    await pglite.exec(`UPDATE "_prisma_migrations" SET finished_at = NULL`);
    await expect(migrate(connection, folder)).rejects.toThrow("failed earlier");
  });
});
