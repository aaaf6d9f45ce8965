import { spawnSync } from "node:child_process";
import { availableParallelism, totalmem } from "node:os";
import path from "node:path";
import { findChromium } from "@/scripts/test/chromium.mjs";
import { findPostgres } from "@/scripts/test/postgres.mjs";

/** What the figures depend on, and nothing that names the machine. */
export async function describeMachine() {
  const version = (command, ...args) =>
    /\d+(\.\d+)*/.exec(spawnSync(command, args, { encoding: "utf8" }).stdout ?? "")?.[0] ?? "unknown";
  const postgres = findPostgres();
  return {
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    chromium: version(await findChromium(), "--version"),
    postgres: postgres ? version(path.join(postgres, "postgres"), "--version") : "none",
  };
}
