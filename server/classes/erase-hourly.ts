import "server-only";
import { openDatabase } from "../db/client";
import { eraseOnOccasion } from "./erase-expired-classes";

/** A little over an hour, so that no turn comes just before the last hour is over. */
const everyMs = 61 * 60 * 1000;

/** Empties classes whose day has come now and every hour, for a server that runs on. It keeps no process alive. */
export function eraseHourly(): void {
  const erase = async () => eraseOnOccasion({ db: await openDatabase(), now: new Date() });
  const run = () => void erase().catch(() => {}); // without a database there is nothing to empty: the next turn asks again
  run();
  setInterval(run, everyMs).unref();
}
