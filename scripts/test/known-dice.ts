import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { configureGlobal } from "fast-check";
import { beforeEach, expect } from "vitest";

// What fails once must fail again: a run rolls the dice of the run before. `npm run test:long` rolls others each time,
// and says which; SANAD_DICE=N rolls those again.
const dice = Number(process.env.SANAD_DICE || 1);

configureGlobal({ seed: dice });

const realBytes = crypto.randomBytes;
let rolls = `${dice}`;
let count = 0;

/** Of each test its own bytes, so that they are the same when it runs alone, and never those of another test. */
function bytes(size: number, callback?: (error: Error | null, drawn: Buffer) => void) {
  if (callback) return realBytes(size, callback);
  count += 1;
  return crypto.createHash("shake256", { outputLength: size }).update(`${rolls} ${count}`).digest();
}

crypto.randomBytes = bytes as typeof realBytes;
syncBuiltinESMExports();

beforeEach(() => {
  const { testPath = "", currentTestName = "" } = expect.getState();
  rolls = `${dice} ${testPath.slice(process.cwd().length)} ${currentTestName}`;
  count = 0;
});
