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

const keys = new Map<string, Buffer>();

/** A key for one of our few purposes, so that a signature made for one thing proves nothing about another. */
export function keyFor(purpose: string): Buffer {
  const known = keys.get(purpose);
  if (known) return known;
  const key = createHmac("sha256", authSecret()).update(purpose).digest();
  keys.set(purpose, key);
  return key;
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
