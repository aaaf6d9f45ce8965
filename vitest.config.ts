import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Sweeps and tests that install or build take minutes: `npm run test:long`.
const slow = process.env.SANAD_LONG ? [] : ["**/*.long.test.{ts,mjs}"];
// Faults and loads want the machine to themselves: a part of their own of `npm run test:long`.
const faults = process.env.SANAD_FAULTS ? [] : ["scripts/faults/**"];

/** Tests of what a process settles once, at its start, or of several that know nothing of each other. */
const ownProcess = [
  "app/api/v1/refusals.test.ts",
  "cards/supply/draw-card.test.ts",
  "server/auth/sign-in.test.ts",
  "server/http/request-rules.test.ts",
  "server/rate-limit.test.ts",
  "scripts/faults/**/*.test.mjs",
];

const tests = ["**/*.test.ts", "**/*.test.tsx", "scripts/**/*.test.mjs", "bench/**/*.test.mjs"];
const without = [
  "**/node_modules/**",
  ".next/**",
  ".data/**",
  "generated/**",
  "e2e/**",
  "lint/probes/**",
  ...slow,
  ...faults,
];

export default defineConfig({
  resolve: { alias: { "@/": `${at("./")}`, "server-only": at("./node_modules/server-only/empty.js") } },
  test: {
    // Loading the same modules for each file costs as much as its tests: files share a process, and each begins with
    // what a process that was just started remembers (scripts/test/as-a-new-process.ts).
    projects: [
      { extends: true, test: { name: "alone", include: ownProcess, exclude: without } },
      {
        extends: true,
        test: { name: "together", include: tests, exclude: [...without, ...ownProcess], isolate: false },
      },
    ],
    // Copying a database and making a question bank take seconds on two cores that do something else too; what hangs is
    // still found.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself vitest leaves one core idle, which is half of a small machine.
    maxWorkers: "100%",
    // What was transformed once is read again while its text is the same: in the other time zone, and in the next run.
    experimental: { fsModuleCache: true, fsModuleCachePath: at("./node_modules/.transformed") },
    // Question banks are made and forgotten all the time: with more room for what is young, less is collected.
    execArgv: ["--max-semi-space-size=64"],
    setupFiles: [
      at("./scripts/test/refuse-console-errors.ts"),
      at("./scripts/test/known-dice.ts"),
      at("./scripts/test/as-a-new-process.ts"),
    ],
  },
});
