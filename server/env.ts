import "server-only";
import { type Env, parseEnv } from "./env-schema";

let parsed: Env | undefined;

/** The checked settings. Read on first use, so that a build needs none of them. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
