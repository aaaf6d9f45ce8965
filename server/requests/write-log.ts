import "server-only";

/** One line of the log. Values are numbers, ids of requests, and words of ours: never what a person typed. */
export type LogLine = {
  level: "info" | "warn" | "error";
  event: string;
  requestId?: string;
  [name: string]: string | number | boolean | undefined;
};

/** Bytes that may wait for whoever reads the log; what comes after that is dropped, so that the server never waits. */
const waitingBytesMax = 4 * 1024 * 1024;

// biome-ignore lint/style/noProcessEnv: replaced by its value at build time
const isBuilt = process.env.NODE_ENV === "production";

/** Whether lines are for a program to read. Someone at a terminal gets the sentences that stand there anyway. */
export const isLogged = (): boolean => isBuilt && !process.stdout.isTTY;

/** Writes a line of JSON to stdout, in production. */
export function writeLog(line: LogLine): void {
  if (!isLogged() || process.stdout.writableLength > waitingBytesMax) return;
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
}
