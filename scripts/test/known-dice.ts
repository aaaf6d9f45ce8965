import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { configureGlobal } from "fast-check";
import { beforeAll, beforeEach, expect } from "vitest";

// What fails once must fail again: a run rolls the dice of the run before. `npm run test:long` rolls others each time,
// and says which; SANAD_DICE=N rolls those again.
const dice = Number(process.env.SANAD_DICE || 1);

configureGlobal({ seed: dice });

type Rolls = { of: string; count: number };
const held = globalThis as { sanadRolls?: Rolls };
// Files of tests share a process, whose bytes are replaced once.
held.sanadRolls ??= replaceBytes();
const rolls = held.sanadRolls;

function replaceBytes(): Rolls {
  const rolls = { of: `${dice}`, count: 0 };
  const realBytes = crypto.randomBytes;
  /** Of each test its own bytes, so that they are the same when it runs alone, and never those of another test. */
  const bytes = (size: number, callback?: (error: Error | null, drawn: Buffer) => void) => {
    if (callback) return realBytes(size, callback);
    rolls.count += 1;
    return crypto.createHash("shake256", { outputLength: size }).update(`${rolls.of} ${rolls.count}`).digest();
  };
  crypto.randomBytes = bytes as typeof realBytes;
  syncBuiltinESMExports();
  return rolls;
}

const rollsOf = (test: string) => {
  const { testPath = "" } = expect.getState();
  rolls.of = `${dice} ${testPath.slice(process.cwd().length)} ${test}`;
  rolls.count = 0;
};

beforeAll(() => rollsOf(""));
beforeEach(() => rollsOf(expect.getState().currentTestName ?? ""));
