import { mkdirSync } from "node:fs";
import { waitForFolderLock } from "./folder-lock.mjs";
import { installPackages } from "./install-packages.mjs";
import { beforeEnd } from "./on-stop.mjs";
import { inRoot } from "./paths.mjs";
import { say } from "./say.mjs";
import { bundleAssets, generateClient, importContent } from "./steps.mjs";

/**
 * Makes ready what every command needs (packages, database client, content), then does `more`, all while no other
 * command of this folder does the same.
 */
export async function setUp(more = () => {}) {
  mkdirSync(inRoot(".data"), { recursive: true });
  const lock = await waitForFolderLock(inRoot(".data/setup.lock"), {}, ({ pid }) =>
    say(`Waiting for process ${pid}, which is setting this folder up`),
  );
  beforeEnd(lock.release);
  await installPackages();
  await generateClient();
  await importContent();
  await bundleAssets();
  await more();
  lock.release();
}
