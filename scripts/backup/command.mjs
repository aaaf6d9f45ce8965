import path from "node:path";
import { runCommand } from "../setup/command.mjs";
import { takeFolderLock } from "../setup/folder-lock.mjs";
import { installPackages } from "../setup/install-packages.mjs";
import { beforeEnd } from "../setup/on-stop.mjs";
import { Refusal } from "../setup/refusal.mjs";
import { run, typescript } from "../setup/run.mjs";
import { loadEnvFiles, readSettings } from "../start/settings.mjs";

const caller = process.cwd();

/** Runs a command on the data folder while nothing else uses it; refused while Sanad runs, and with a Postgres. */
export const onDataFolder = ({ script, help, argumentsOf }) =>
  runCommand(async () => {
    const given = process.argv.slice(2);
    if (given.includes("--help")) {
      console.log(help);
      return 0;
    }
    loadEnvFiles("production");
    const { dataFolder } = readSettings();
    const args = argumentsOf(given, { dataFolder, resolve: (file) => path.resolve(caller, file) });
    if (!args) throw new Refusal(help);
    if (process.env.DATABASE_URL)
      throw new Refusal(
        "DATABASE_URL is set: the data is in that Postgres, for pg_dump and pg_restore (docs/how-to/operate.md).",
      );
    const lock = await takeFolderLock(path.join(dataFolder, "sanad.lock"), {
      address: "no address: it backs up or restores",
    });
    if (!lock.held)
      throw new Refusal(
        `Sanad runs in ${dataFolder} (process ${lock.holder.pid}): stop it, then run the command again.`,
      );
    beforeEnd(lock.release);
    await installPackages();
    const { code } = await run(process.execPath, typescript(script, dataFolder, ...args), { show: true });
    return code;
  });
