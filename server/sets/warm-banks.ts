import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { questionBank, usualSeeds } from "./question-banks";

/** Milliseconds between two banks, in which requests are served: making one keeps the process busy. */
const pauseMs = 300;

/** Makes the banks of the usual seeds, one after the other, so that the first learners do not wait for them. */
export async function warmBanks(): Promise<void> {
  for (let seed = 1; seed <= usualSeeds; seed++) {
    await pause(pauseMs, undefined, { ref: false });
    questionBank(seed, new Date(0)); // the time matters for unusual seeds only
  }
}
