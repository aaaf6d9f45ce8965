import path from "node:path";
import { checkFolders } from "../setup/check-folders.mjs";
import { runCommand } from "../setup/command.mjs";
import { explain, tailOf } from "../setup/explain.mjs";
import { takeFolderLock } from "../setup/folder-lock.mjs";
import { beforeEnd } from "../setup/on-stop.mjs";
import { root } from "../setup/paths.mjs";
import { Refusal } from "../setup/refusal.mjs";
import { run, typescript } from "../setup/run.mjs";
import { noteServer } from "../setup/running-servers.mjs";
import { setUp } from "../setup/setup.mjs";
import { buildPages } from "../setup/steps.mjs";
import { keptAuthSecret } from "./auth-secret.mjs";
import { freePort } from "./port.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { serve } from "./serve.mjs";
import { addressOf, loadEnvFiles, readSettings } from "./settings.mjs";

/** Sets up what is missing and serves until it is stopped. In development Next compiles each page as it is asked for. */
export const start = ({ isDevelopment }) => runCommand(() => startServer(isDevelopment));

async function startServer(isDevelopment) {
  const mode = isDevelopment ? "development" : "production";
  loadEnvFiles(mode);
  const settings = readSettings();
  checkFolders(settings.dataFolder);
  const lock = await lockFolder(settings);
  settings.port = await freePort(settings);
  lock.update({ address: addressOf(settings) });
  await setUp(async () => {
    await checkEnv();
    if (!isDevelopment) await buildPages();
  });
  process.env.AUTH_SECRET ||= keptAuthSecret(settings.dataFolder);
  await prepareDatabase();
  // Minutes may have passed since the first look.
  await freePort(settings);
  const address = addressOf(settings);
  const onServer = (server) => {
    lock.update({ address, server });
    noteServer(server, address);
  };
  return serve({ ...settings, isDevelopment, onServer });
}

async function lockFolder(settings) {
  const lock = await takeFolderLock(path.join(settings.dataFolder, "sanad.lock"), { address: addressOf(settings) });
  if (!lock.held) throw new Refusal(alreadyRuns(settings, lock.holder));
  beforeEnd(lock.release);
  return lock;
}

function alreadyRuns({ dataFolder }, { address, pid, server }) {
  const folder = path.relative(root, dataFolder) === ".data" ? "this folder" : `the data folder ${dataFolder}`;
  const state = server ? "already runs in" : "is already being started in";
  return `Sanad ${state} ${folder}: ${address ?? "its address is not known yet"} (process ${pid}); stop that one first, or use it.`;
}

async function checkEnv() {
  const { code, output } = await run(process.execPath, typescript("scripts/check-env.ts"));
  if (code !== 0) throw new Refusal(explain(output) ?? tailOf(output));
}
