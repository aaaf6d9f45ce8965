import { say } from "@/scripts/setup/say.mjs";
import { measures } from "./measures/measures.mjs";
import { openWorld } from "./servers/world.mjs";

/** Runs these measures one after the other: what they found by row, and which failed, with why. */
export async function runMeasures(names, { isQuick }) {
  const world = openWorld();
  const found = {};
  const failures = [];
  try {
    for (const name of names) {
      const { run, full, quick } = measures[name];
      say(`Measuring: ${name}`);
      await run(world, isQuick ? quick : full)
        .then((figures) => Object.assign(found, figures))
        .catch((error) => failures.push({ name, error }));
    }
  } finally {
    await world.close();
  }
  return { found, failures };
}
