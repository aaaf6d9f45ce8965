import { setTimeout as wait } from "node:timers/promises";
import { answersEach, crowd } from "@/scripts/faults/crowd.mjs";
import { countLaw } from "@/scripts/faults/law.mjs";
import { percentile } from "../median.mjs";

/** Learners who answer over some time; at the end every answer is looked for in the database. */
export async function measureClass(world, { learners, overMs }) {
  const { tally, lost } = await answering(world, { learners, overMs });
  return { "class-slowest": slowest(tally), "class-lost": lost };
}

/** The same with all of them at the same instant, question by question. */
export async function measureBurst(world, { learners }) {
  const { tally, lost } = await answering(world, { learners, overMs: 0 });
  return { "burst-slowest": slowest(tally), "burst-lost": lost };
}

/** The app is killed (-9) after a third of the time, and started again at once. */
export async function measureKill(world, { learners, overMs }) {
  const { application } = await world.site();
  const { tally, lost } = await answering(world, {
    learners,
    overMs,
    async onAnswering() {
      await wait(overMs / 3);
      await application.kill();
      await application.startAgain();
    },
  });
  const longest = percentile(tally.latenciesMs, 1);
  return {
    "kill-lost": lost,
    "kill-done": { value: longest, ours: longest, unit: "ms" },
    "kill-slowest": slowest(tally),
  };
}

async function answering(world, { learners, ...how }) {
  const { addresses, settings } = await world.site();
  const tally = await crowd({ addresses, learners, ...how });
  const { lost, unexpected, acknowledged } = await countLaw(tally, settings);
  if (unexpected > 0) throw new Error(`Learners were answered unexpectedly: ${tally.unexpected[0]}`);
  const value = lost + (learners * answersEach - acknowledged);
  const sentAgain = Object.entries(tally.sentAgain).map(([why, count]) => `${why} × ${count}`);
  const note = sentAgain.length > 0 ? `sent again: ${sentAgain.join(", ")}` : undefined;
  return { tally, lost: { value, ours: value, unit: `of ${learners * answersEach}`, ...(note ? { note } : {}) } };
}

function slowest({ latenciesMs }) {
  const value = percentile(latenciesMs, 0.99);
  return { value, ours: value, unit: "ms", note: `median ${Math.round(percentile(latenciesMs, 0.5))} ms` };
}
