import { existsSync } from "node:fs";
import { explain, tailOf } from "../setup/explain.mjs";
import { Refusal } from "../setup/refusal.mjs";
import { run } from "../setup/run.mjs";
import { keepSaying, say } from "../setup/say.mjs";

/** System packages are installed on a machine made for tests only, never on somebody's own. */
export const mayInstall = () => Boolean(process.env.CI) && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

const apt = ["-qq", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=120"];

/** Installs Debian packages. */
export async function install(...names) {
  say(`Installing ${names.join(" and ")}`);
  const stop = keepSaying(`installing ${names.join(" and ")}`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const update = await run("apt-get", [...apt, "update"], { env });
  const result = await run("apt-get", [...apt, "install", "-y", "--no-install-recommends", ...names], { env });
  stop();
  if (result.code === 0) return;
  const output = update.output + result.output;
  throw new Refusal(explain(output) ?? `${names.join(" and ")} cannot be installed:\n${tailOf(output)}`);
}
