import { existsSync } from "node:fs";
import pg from "pg";
import { tailOf } from "@/scripts/setup/explain.mjs";
import { hashFiles } from "@/scripts/setup/hash-files.mjs";
import { inRoot } from "@/scripts/setup/paths.mjs";
import { Refusal } from "@/scripts/setup/refusal.mjs";
import { run } from "@/scripts/setup/run.mjs";
import { keepSaying, say } from "@/scripts/setup/say.mjs";
import { readStamp, writeStamp } from "@/scripts/setup/stamp.mjs";
import { startNext } from "./next-server.mjs";

const folder = "bench/anchors/next";
const stampFile = `${folder}/.next/bench-build`;

/** The smallest app of Next that does what is measured, built once for each version of it. */
export async function buildNextAnchor() {
  const hash = hashFiles({
    files: [folder, "bench/anchors/questions.mjs", "package-lock.json"],
    skip: (name) => name.startsWith(`${folder}/.next`),
    words: [process.versions.node],
  });
  if (readStamp(stampFile) === hash && existsSync(inRoot(folder, ".next/BUILD_ID"))) return;
  say("Building the smallest Next app");
  const stop = keepSaying("building");
  // The other bundler takes the middleware of the folder that holds the packages for this app's own.
  const command = [inRoot("node_modules/next/dist/bin/next"), "build", "--webpack"];
  const { code, output } = await run(process.execPath, command, {
    cwd: inRoot(folder),
    env: { NODE_ENV: "production" },
  });
  stop();
  if (code !== 0) throw new Refusal(`The smallest Next app cannot be built:\n${tailOf(output, 40)}`);
  writeStamp(stampFile, hash);
}

/** That app, served: `{ address, readyMs, close }`; `readyMs` is when it answered a request that asks nothing of it. */
export const startNextAnchor = (databaseUrl = "") =>
  startNext({
    folder: inRoot(folder),
    env: { DATABASE_URL: databaseUrl },
    isServed: async (address) => {
      const response = await fetch(`${address}/nothing`);
      await response.arrayBuffer();
      return response.ok;
    },
  });

/** A database of its own on the same server, with one table; gives its address. */
export async function makeAnchorDatabase(databaseUrl) {
  const url = new URL(databaseUrl);
  await statements(url.href, ["DROP DATABASE IF EXISTS anchor", "CREATE DATABASE anchor"]);
  url.pathname = "/anchor";
  await statements(url.href, [table]);
  return url.href;
}

const table = `CREATE TABLE answer (
  attempt text NOT NULL,
  question text NOT NULL,
  given jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (attempt, question)
)`;

async function statements(connectionString, texts) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (const text of texts) await client.query(text);
  } finally {
    await client.end();
  }
}
