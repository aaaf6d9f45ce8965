import { startPostgres } from "../test/postgres.mjs";
import { prepare, settingsOf, startApplication } from "./application.mjs";

/** A Postgres of the test's own that keeps what it commits, and ends with the test. */
export const openPostgres = () => startPostgres({ isLasting: true, detached: false });

/** The same with the tables of this version: `{ postgres, settings, close }`. */
export async function openDatabase() {
  const postgres = await openPostgres();
  const settings = settingsOf(postgres.url);
  await prepare(settings);
  return { postgres, settings, close: postgres.stop };
}

/** The built application on such a database: `{ application, addresses, ... , close }`. */
export async function openSite() {
  const { postgres, settings } = await openDatabase();
  const application = await startApplication(settings);
  return {
    postgres,
    settings,
    application,
    addresses: [application.address],
    async close() {
      await application.stop();
      await postgres.stop();
    },
  };
}
