import "server-only";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

type Holder = { pid: number; since: string };

/**
 * Takes the one right to open an embedded database: two processes on one folder lose data without an error.
 * Throws when a living process holds it. The lock of a process that was killed is taken over.
 */
export function lockFolder(folder: string): { release(): void } {
  const file = `${folder}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  if (!create(file)) takeOver(file, folder);
  const release = () => {
    if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
    process.off("exit", release);
  };
  process.on("exit", release);
  return { release };
}

/** Makes the file with its content in one step, so that nobody ever reads half a lock. */
function create(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, since: startOf(process.pid) }));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Replaces a dead holder's file. A second lock keeps two newcomers from each removing the other's file. */
function takeOver(file: string, folder: string) {
  const gate = `${file}.takeover`;
  if (!create(gate)) {
    if (!lives(holderOf(gate))) rmSync(gate, { force: true });
    throw new Error(`Another process is just opening the database in ${folder}. Try again.`);
  }
  try {
    const holder = holderOf(file);
    if (lives(holder)) {
      throw new Error(
        `The database in ${folder} is open in process ${holder.pid}. Stop that one first, or set DATABASE_URL to a Postgres that both can use.`,
      );
    }
    rmSync(file, { force: true });
    if (!create(file)) throw new Error(`Another process was faster to open the database in ${folder}.`);
  } finally {
    rmSync(gate, { force: true });
  }
}

function holderOf(file: string): Holder | null {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    const pid = typeof read === "object" && read !== null && "pid" in read ? Number(read.pid) : Number.NaN;
    const since = typeof read === "object" && read !== null && "since" in read ? String(read.since) : "";
    return Number.isInteger(pid) ? { pid, since } : null;
  } catch {
    return null;
  }
}

function lives(holder: Holder | null): holder is Holder {
  if (holder === null) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) !== "EPERM") return false;
  }
  // The number may have gone to another process since, as it does in a restarted container.
  return holder.since === startOf(holder.pid);
}

/** When a process started, in the kernel's own count; empty where the system does not tell. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${fields[19] ?? ""}`;
  } catch {
    return "";
  }
}

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "");
