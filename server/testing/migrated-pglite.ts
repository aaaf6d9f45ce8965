import "server-only";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { migrationsFolder } from "../db/client";
import { openEmbedded } from "../db/setup/embedded";
import { migrationsHash } from "./migrations-hash";

/** A migrated PGlite. Making an empty one takes seconds, copying one a tenth of one. */
export async function openMigratedPglite(): Promise<{ pglite: PGlite; close(): Promise<void> }> {
  const template = await pgliteTemplate();
  const folder = mkdtempSync(join(tmpdir(), `sanad-test-${process.pid}-`));
  // A worker may be ended without this: `npm test` removes the folders of processes that are gone.
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  cpSync(template, folder, { recursive: true });
  const pglite = await PGlite.create(folder);
  return {
    pglite,
    close: async () => {
      await pglite.close();
      process.off("exit", remove);
      remove();
    },
  };
}

async function pgliteTemplate(): Promise<string> {
  const template = join(tmpdir(), `sanad-template-${migrationsHash()}`);
  if (existsSync(template)) return template;
  const draft = mkdtempSync(join(tmpdir(), `sanad-draft-${process.pid}-`));
  const folder = join(draft, "pglite");
  mkdirSync(folder);
  await (await openEmbedded(folder, migrationsFolder)).close();
  try {
    renameSync(folder, template);
  } catch (error) {
    // Another test file was faster; its template is the same.
    if (!existsSync(template)) throw error;
  }
  rmSync(draft, { recursive: true, force: true });
  return template;
}
