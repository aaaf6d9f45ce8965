import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { checkFolders, makeDataFolder } from "../setup/check-folders.mjs";
import { runCommand } from "../setup/command.mjs";
import { takeFolderLock } from "../setup/folder-lock.mjs";
import { beforeEnd } from "../setup/on-stop.mjs";
import { root } from "../setup/paths.mjs";
import { isAlive } from "../setup/process-identity.mjs";
import { Refusal } from "../setup/refusal.mjs";
import { noteServer } from "../setup/running-servers.mjs";
import { say } from "../setup/say.mjs";
import { setUp } from "../setup/setup.mjs";
import { buildPages, everythingIsMade } from "../setup/steps.mjs";
import { keptAuthSecret } from "./auth-secret.mjs";
import { faultOfSettings } from "./check-env.mjs";
import { freePort } from "./port.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { serve } from "./serve.mjs";
import { addressOf, loadEnvFiles, readSettings } from "./settings.mjs";

/**
 * Sets up what is missing and serves until it is stopped. In development Next compiles each page as it is asked for.
 * `isBuilt`: sets nothing up, and writes in the data folder only.
 */
export const start = (how) => runCommand(() => startServer(how));

async function startServer({ isDevelopment, isBuilt }) {
  const mode = isDevelopment ? "development" : "production";
  loadEnvFiles(mode);
  const settings = readSettings();
  if (isBuilt) refuseUnlessBuilt();
  (isBuilt ? makeDataFolder : checkFolders)(settings.dataFolder);
  const lock = await lockFolder(settings);
  settings.port = await freePort(settings);
  lock.update({ address: addressOf(settings) });
  if (isBuilt) await checkEnv();
  else
    await setUp(async () => {
      await checkEnv();
      if (!isDevelopment) await buildPages();
    });
  await prepareDatabase();
  // After it: a restore that was killed half-way is ended there, and brings its secret.
  process.env.AUTH_SECRET ||= keptAuthSecret(settings.dataFolder);
  // Minutes may have passed since the first look.
  await freePort(settings);
  const address = addressOf(settings);
  const onServer = (server) => {
    lock.update({ address, server });
    noteServer(server, address);
  };
  return serve({ ...settings, isDevelopment, onServer });
}

function refuseUnlessBuilt() {
  if (!everythingIsMade()) throw new Refusal("Nothing is built in this folder yet: npm run build");
}

/** Takes the data folder. The server of a start that was killed ends by itself within seconds: that is waited for. */
async function lockFolder(settings) {
  const file = path.join(settings.dataFolder, "sanad.lock");
  const deadline = performance.now() + killedEndsWithinMs;
  for (let waits = 0; ; waits++) {
    const lock = await takeFolderLock(file, { address: addressOf(settings) });
    if (lock.held) {
      beforeEnd(lock.release);
      return lock;
    }
    if (isAlive(lock.holder) || performance.now() > deadline) throw new Refusal(alreadyRuns(settings, lock.holder));
    if (waits === 0) say("Waiting for the server of a start that was killed");
    await wait(200);
  }
}
const killedEndsWithinMs = 10_000;

function alreadyRuns({ dataFolder }, holder) {
  const folder = path.relative(root, dataFolder) === ".data" ? "this folder" : `the data folder ${dataFolder}`;
  const state = holder.server ? "already runs in" : "is already being started in";
  const { pid } = holder.server && !isAlive(holder) ? holder.server : holder;
  return `Sanad ${state} ${folder}: ${holder.address ?? "its address is not known yet"} (process ${pid}); stop that one first, or use it.`;
}

async function checkEnv() {
  const fault = await faultOfSettings();
  if (fault) throw new Refusal(fault);
}
