import "server-only";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { migrationsFolder } from "../db/client";

/** Names the migrations: a template made from others is never used. */
export function migrationsHash(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(migrationsFolder).sort()) {
    const script = join(migrationsFolder, name, "migration.sql");
    if (existsSync(script)) hash.update(name).update(readFileSync(script));
  }
  return hash.digest("hex").slice(0, 16);
}
