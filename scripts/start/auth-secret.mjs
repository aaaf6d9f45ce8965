import { randomBytes } from "node:crypto";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const charactersMin = 32;

/** The secret that signs sessions on a machine where nobody set one: made once, readable by its owner only. */
export function keptAuthSecret(dataFolder) {
  const file = path.join(dataFolder, "auth-secret");
  const kept = readKept(file);
  if (kept) return kept;
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return secret;
}

function readKept(file) {
  try {
    const secret = readFileSync(file, "utf8").trim();
    return secret.length >= charactersMin ? secret : undefined;
  } catch {
    return undefined;
  }
}
