import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process began, in words that no later process with the same number can repeat; undefined where there is none.
 * Linux: clock ticks since this boot, and the boot; elsewhere what `ps` says.
 */
export function beginningOf(pid) {
  try {
    return process.platform === "linux" ? onLinux(pid) : byPs(pid);
  } catch {
    return undefined;
  }
}

function onLinux(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The command's name stands in parentheses and may hold spaces: count fields after it.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (state === "Z" || state === "X") return undefined;
  return `${fields[18]} ${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}`;
}

const byPs = (pid) =>
  execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;

/** A process as a lock remembers it. */
export const identityOf = (pid) => ({ pid, began: beginningOf(pid) });

/** Whether that very process still runs, not another that was given its number. */
export const isAlive = ({ pid, began }) => (began === undefined ? canSignal(pid) : beginningOf(pid) === began);

function canSignal(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
