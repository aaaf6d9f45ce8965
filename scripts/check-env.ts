// Refuses bad settings in the words of the settings' own schema, before anything is built with them.
import { parseEnv } from "@/server/env-schema";

try {
  parseEnv(process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
