import { explain, tailOf } from "../setup/explain.mjs";
import { run, typescript } from "../setup/run.mjs";

/** What is wrong with the settings, in the words of their own schema; undefined where nothing is. */
export async function faultOfSettings() {
  const { code, output } = await run(process.execPath, typescript("scripts/check-env.ts"));
  return code === 0 ? undefined : (explain(output) ?? tailOf(output));
}
