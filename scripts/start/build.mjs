import { runCommand } from "../setup/command.mjs";
import { setUp } from "../setup/setup.mjs";
import { buildPages } from "../setup/steps.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { loadEnvFiles } from "./settings.mjs";

/** Sets up what is missing and builds, without starting anything. */
export const build = () =>
  runCommand(async () => {
    loadEnvFiles("production");
    await setUp(buildPages);
    if (process.env.DATABASE_URL) await prepareDatabase();
  });
