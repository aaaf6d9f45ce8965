import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Kernel ticks in a second, which Linux has fixed for programs. */
const ticksPerSecond = 100;

/** Fields of /proc/PID/stat after the name, which may hold anything. */
const statOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ");
  } catch {
    return undefined; // It has ended.
  }
};

/** Milliseconds of processor time of a process and of what it started; what has ended among them counts too. */
export function processorMs(root) {
  const ofOne = (fields) => fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
  const all = new Map(readdirSync("/proc").flatMap((pid) => (/^\d+$/u.test(pid) ? [[Number(pid), statOf(pid)]] : [])));
  const below = (pid) =>
    [...all].flatMap(([child, fields]) => (Number(fields?.[1]) === pid ? [child, ...below(child)] : []));
  const ticks = [root, ...below(root)].reduce((sum, pid) => sum + (all.get(pid) ? ofOne(all.get(pid)) : 0), 0);
  return (ticks * 1000) / ticksPerSecond;
}

/** The process that listens on a port of loopback. */
export function listenerOn(port) {
  const line = readFileSync("/proc/net/tcp", "utf8")
    .split("\n")
    .map((text) => text.trim().split(/\s+/u))
    .find(([, local, , state]) => state === "0A" && Number.parseInt(local?.split(":")[1] ?? "", 16) === port);
  const socket = `socket:[${line?.[9]}]`;
  return readdirSync("/proc")
    .map(Number)
    .find((pid) => pid > 0 && linksOf(pid).includes(socket));
}

function linksOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => linkOf(`/proc/${pid}/fd/${fd}`));
  } catch {
    return []; // It is somebody else's, or has ended.
  }
}

function linkOf(path) {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}
