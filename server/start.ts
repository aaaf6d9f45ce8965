import "server-only";
import { env } from "./env";

/** What must hold before the first request. Throws one message that names every bad setting. */
export function startServer() {
  env();
}
