import { existsSync } from "node:fs";
import { filesBelow } from "../setup/hash-files.mjs";
import { findPostgres } from "./postgres.mjs";
import { install, mayInstall } from "./system-packages.mjs";

const folder = "scripts/faults";
/** The one file that needs more than Postgres. */
const needsServersInFront = `${folder}/instances.test.mjs`;

/** Debian's packages, with what shows that each is here. */
const servers = {
  postgresql: () => findPostgres() !== undefined,
  nginx: () => isInstalled("nginx"),
  pgbouncer: () => isInstalled("pgbouncer"),
};

const isInstalled = (name) =>
  ["/usr/sbin", "/usr/bin", "/usr/local/bin"].some((place) => existsSync(`${place}/${name}`));

/** The tests of loads and faults that this machine can run; on a test machine what they need is installed. */
export async function faultFiles() {
  const missing = () => Object.keys(servers).filter((name) => !servers[name]());
  if (missing().length > 0 && mayInstall()) await install(...missing());
  const files = filesBelow(folder).filter((name) => name.endsWith(".test.mjs"));
  const absent = missing();
  if (absent.length === 0) return files;
  const left = absent.includes("postgresql") ? [] : files.filter((name) => name !== needsServersInFront);
  const skipped = files.filter((name) => !left.includes(name));
  console.log(
    `skipped: ${skipped.join(", ")} (not found here: ${absent.join(", ")}; Debian and Ubuntu: apt-get install ${absent.join(" ")})`,
  );
  return left;
}
