import { existsSync, readFileSync, rmSync } from "node:fs";
import { explain, tailOf } from "./explain.mjs";
import { hashFiles } from "./hash-files.mjs";
import { inRoot } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";
import { run, typescript } from "./run.mjs";
import { refuseWhileServing } from "./running-servers.mjs";
import { keepSaying, say } from "./say.mjs";
import { readStamp, writeStamp } from "./stamp.mjs";

/**
 * A step that makes `made` from `files`, and is left out while neither has changed: `{ name, doing, failed, files, skip,
 * made, stampFile, command, env, before }`.
 */
async function makeUnlessCurrent(step) {
  const hash = hashOf(step);
  if (isCurrent(step, hash)) return;
  step.before?.();
  say(step.name);
  rmSync(inRoot(step.stampFile), { force: true });
  const stop = keepSaying(step.doing);
  const { code, output } = await run(process.execPath, step.command, { env: step.env });
  stop();
  if (code !== 0) throw new Refusal(explain(output) ?? `${step.failed}\n${tailOf(output, 40)}`);
  writeStamp(step.stampFile, hash);
}

const hashOf = (step) => hashFiles({ ...step, words: [process.versions.node, ...step.command] });
const isCurrent = (step, hash = hashOf(step)) =>
  readStamp(step.stampFile) === hash && step.made().every((file) => existsSync(inRoot(file)));

const client = {
  name: "Generating the database client",
  doing: "generating the database client",
  failed: "The database client cannot be generated:",
  files: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
  made: () => ["generated/prisma/client.ts"],
  stampFile: "generated/.client-stamp",
  command: ["node_modules/prisma/build/index.js", "generate"],
  // The generator asks for the engine's file and never runs it: any file that exists will do.
  env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
};

const ledger = {
  name: "Reading the content",
  doing: "reading the content",
  failed: "The content cannot be used:",
  files: ["content", "corpus", "domain", "scripts/content.ts", "scripts/content", "package-lock.json"],
  skip: (name) => name.endsWith(".test.ts"),
  made: () => ["generated/ledger.ts", "generated/lexicons.ts"],
  stampFile: "generated/.ledger-stamp",
  command: typescript("scripts/content.ts", "import"),
};

const assets = {
  name: "Bundling style and script",
  doing: "bundling",
  failed: "The style sheet and the script of pages cannot be bundled:",
  files: ["app/styles", "components", "i18n", "domain/text", "scripts/setup/bundle-page.mjs", "package-lock.json"],
  skip: (name) => name.endsWith(".test.ts"),
  made: () => ["generated/page-assets.ts"],
  stampFile: "generated/.assets-stamp",
  command: ["scripts/setup/bundle-page.mjs"],
};

/** What a build does not read. All else counts, so that a new folder is never forgotten. */
const notBuilt =
  /^(node_modules|\.next|\.data|\.git|\.ci|docs|e2e|bench|cli|deploy|scripts|lint|content|corpus|licenses|test-results|playwright-report|next-env\.d\.ts|\.dockerignore)$|^prisma\/migrations$|\.md$|\.test\.tsx?$|\.tsbuildinfo$|^generated\/\..*-stamp$/;

const pages = {
  name: "Building the pages (about a minute)",
  doing: "building",
  failed: "The pages cannot be built:",
  files: ["."],
  skip: (name) => notBuilt.test(name),
  made: builtFiles,
  stampFile: ".next/sanad-build",
  before: () => refuseWhileServing("The code has changed since it was built"),
  command: ["node_modules/next/dist/bin/next", "build"],
  env: { NODE_ENV: "production" },
};

function builtFiles() {
  const list = ".next/required-server-files.json";
  if (!existsSync(inRoot(list))) return [list];
  return [".next/BUILD_ID", ...JSON.parse(readFileSync(inRoot(list), "utf8")).files];
}

export const generateClient = () => makeUnlessCurrent(client);
export const importContent = () => makeUnlessCurrent(ledger);
export const bundleAssets = () => makeUnlessCurrent(assets);
export const buildPages = () => makeUnlessCurrent(pages);

/** Whether all that a build makes is there, whatever it was made from: where it serves, not everything of that is kept. */
export const everythingIsMade = () =>
  [client, ledger, assets, pages].every((step) => step.made().every((file) => existsSync(inRoot(file))));
