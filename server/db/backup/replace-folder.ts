import "server-only";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where things stand while a folder is replaced. Each step is one rename, so that a kill leaves the old or the new. */
const placesOf = (folder: string) => ({
  /** Being made; worth nothing until it is renamed. */
  draft: `${folder}.draft`,
  /** Whole, waiting to take the folder's place. */
  restored: `${folder}.restored`,
  replaced: `${folder}.replaced`,
  secret: join(dirname(folder), "auth-secret"),
  restoredSecret: join(dirname(folder), "auth-secret.restored"),
});

/** An empty place for the new folder; what a restore that was killed left there goes. */
export function clearDraft(folder: string): string {
  const { draft, restored, restoredSecret } = placesOf(folder);
  // The secret first: alone it would be taken for that of a restore that had come through.
  for (const place of [restoredSecret, restored, draft]) rmSync(place, { recursive: true, force: true });
  return draft;
}

/** Puts the finished draft, and the secret that belongs to it, in the place of what is there. */
export function replaceFolder(folder: string, authSecret: string | null): void {
  const { draft, restored, replaced, restoredSecret } = placesOf(folder);
  renameSync(draft, restored);
  if (authSecret !== null) writeFileSync(restoredSecret, `${authSecret}\n`, { mode: 0o600 });
  if (existsSync(folder)) renameSync(folder, replaced);
  settleReplacement(folder);
}

/**
 * Ends a replacement that was killed between two steps. Whoever prepares the folder calls this first, under its lock: not
 * the server, whose build takes what is done to files for what it must bring along.
 */
export function settleReplacement(folder: string): void {
  const { restored, replaced, secret, restoredSecret } = placesOf(folder);
  if (!existsSync(folder) && existsSync(restored)) renameSync(restored, folder);
  if (existsSync(restored) || !existsSync(folder)) return;
  if (existsSync(restoredSecret)) renameSync(restoredSecret, secret);
  rmSync(replaced, { recursive: true, force: true });
}
