import "server-only";
import { env } from "./env";

/** What must hold before the first request. Ends the process with one message that names every bad setting. */
export function startServer() {
  try {
    env();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    // Next itself would go on, and answer everything with 500.
    process.exit(1);
  }
}
