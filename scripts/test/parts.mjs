import { randomInt } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { readPlans } from "../plans/run.mjs";
import { inRoot } from "../setup/paths.mjs";
import { Refusal } from "../setup/refusal.mjs";
import { run, typescript } from "../setup/run.mjs";
import { setUp } from "../setup/setup.mjs";
import { buildPages } from "../setup/steps.mjs";
import { findChromium } from "./chromium.mjs";
import { datedTests } from "./dated-tests.mjs";
import { faultFiles } from "./fault-files.mjs";
import { startPostgres } from "./postgres.mjs";
import { startSanad } from "./sanad.mjs";
import { sourcesFolder } from "./sources.mjs";
import { add, check, playwright, vitest } from "./tools.mjs";

const nothing = { passed: 0, failed: 0 };
const one = { passed: 1, failed: 0 };

/** A sweep looks where no run has looked; SANAD_DICE rolls them again. */
const otherDice = randomInt(1, 2 ** 31);

const testEnv = ({ isLong }) => ({
  TZ: "Asia/Riyadh",
  NODE_ENV: "test",
  SANAD_SOURCES: existsSync(sourcesFolder()) ? sourcesFolder() : "",
  SANAD_LONG: isLong ? "1" : "",
  TEST_DATABASE_URL: "",
  SANAD_DICE: process.env.SANAD_DICE || (isLong ? String(otherDice) : "1"),
});

/** While no build of this folder writes what it reads. */
async function types() {
  let counts = nothing;
  await setUp(async () => {
    counts = await checkTypes();
  });
  return counts;
}

async function checkTypes() {
  // What a development server left there may speak of pages that are gone.
  rmSync(inRoot(".next/dev/types"), { recursive: true, force: true });
  const { code, output } = await run(process.execPath, ["node_modules/next/dist/bin/next", "typegen"]);
  if (code !== 0) console.error(output);
  const compiler = "node_modules/typescript/bin/tsc";
  return add(
    await check("Types", [compiler, "--noEmit", "--pretty", "false", "-p", "tsconfig.json"]),
    await check("Types of the pure core", [compiler, "--noEmit", "--pretty", "false", "-p", "tsconfig.pure.json"]),
  );
}

const wholeDocuments = "domain/extraction/extract-document.test.ts";

/**
 * What is right must not depend on where the machine stands: the same tests on the other side of UTC, those of the core
 * that are close to dates and the one of whole documents, at length all.
 */
const zones = (context) =>
  vitest(context.isLong ? [] : [...datedTests(["domain", "i18n"]), wholeDocuments], {
    ...testEnv({ isLong: false }),
    TZ: "America/New_York",
  });

/** Verbs run on the embedded database, and on Postgres too where one can be had. */
async function unit(context) {
  const server = await startPostgres().catch(refused);
  try {
    const env = { ...testEnv(context), TEST_DATABASE_URL: server?.url ?? "" };
    console.log(`the dice are SANAD_DICE=${env.SANAD_DICE}`);
    const tests = await vitest([], env);
    return server?.failed ? add(tests, server) : tests;
  } finally {
    await server?.stop?.();
  }
}

/** One thing that could not be had is one failure; what does not need it still runs. */
function refused(error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  return { passed: 0, failed: 1 };
}

async function setup() {
  await setUp();
  return one;
}

async function build() {
  await setUp(buildPages);
  return one;
}

async function e2e({ broken, isLong }) {
  if (broken.includes("build")) return nothing;
  const chromium = await findChromium();
  await setUp(buildPages);
  const sanad = await startSanad();
  const env = { ...testEnv({ isLong }), SANAD_LOG: sanad.log };
  const journeys = await playwright({ address: sanad.address, chromium, env });
  return add(journeys, await sanad.stop());
}

/** Loads and faults, each of which has the machine to itself; what needs a server that is not here is left out. */
async function faults({ broken }) {
  if (broken.includes("build")) return nothing;
  const files = await faultFiles();
  if (files.length === 0) return nothing;
  await setUp(buildPages);
  const env = { ...testEnv({ isLong: true }), SANAD_FAULTS: "1", SANAD_CHROMIUM: await findChromium() };
  return vitest(["--no-file-parallelism", "--testTimeout=600000", "--hookTimeout=300000", ...files], env);
}

/** The plans of the hot requests among so many answers that a plan which grows with them shows. */
async function plans() {
  const code = await readPlans(300_000);
  return code === undefined ? nothing : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/**
 * In the order they run. A part gives how many passed and failed. `isLong`: only at length, or when it is asked for.
 * `isBesideOthers`: two of these run at the same time, the longest from the beginning; journeys wait often enough to
 * leave a core to the units beside them.
 */
export const parts = {
  setup: { title: "Set-up", run: setup },
  unit: { title: "Units, properties, and verbs on both databases", run: unit, isBesideOthers: true },
  lint: {
    title: "Lint and format",
    isBesideOthers: true,
    run: () => check("Lint", ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"]),
  },
  rules: {
    title: "Rules that the linter has no words for",
    isBesideOthers: true,
    run: () => check("Rules", typescript("scripts/checks.ts")),
  },
  types: { title: "Types", run: types, isBesideOthers: true },
  content: {
    title: "Content",
    isBesideOthers: true,
    run: () => check("Content", typescript("scripts/content.ts", "check")),
  },
  build: { title: "Build", run: build, isBesideOthers: true },
  e2e: { title: "Journeys in a real browser", run: e2e, isBesideOthers: true },
  zones: { title: "In another time zone", run: zones, isBesideOthers: true },
  plans: { title: "Plans of the hot requests", run: plans, isLong: true },
  faults: { title: "Loads and faults", run: faults, isLong: true },
};
