import { runCommand } from "../setup/command.mjs";
import { say } from "../setup/say.mjs";
import { setUp } from "../setup/setup.mjs";
import { buildPages } from "../setup/steps.mjs";
import { faultOfSettings } from "./check-env.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { loadEnvFiles } from "./settings.mjs";

/** Sets up what is missing and builds, without starting anything. */
export const build = () =>
  runCommand(async () => {
    loadEnvFiles("production");
    await setUp(buildPages);
    if (process.env.DATABASE_URL) return prepareDatabase();
    // Other settings may wait where it will run: so this is said, and the build stands.
    say(`Built. ${(await faultOfSettings()) ?? noDatabase}`);
  });

const noDatabase = "No database was prepared, since DATABASE_URL is not set: the start will do it.";
