import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "./env";

let kept: string | undefined;

/** What sessions and guest cookies are signed with: AUTH_SECRET, else a secret made once and kept beside the data. */
export function authSecret(): string {
  kept ??= env().authSecret ?? keptSecret(env().dataFolder);
  return kept;
}

/** A key for one purpose, so that a signature made for one thing proves nothing about another. */
export function keyFor(purpose: string): Buffer {
  return createHmac("sha256", authSecret()).update(purpose).digest();
}

function keptSecret(folder: string): string {
  const file = join(folder, "auth-secret");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8").trim();
}
