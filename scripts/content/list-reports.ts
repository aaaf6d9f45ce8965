import { spawnSync } from "node:child_process";

/** Asks the database in a process of its own: what reads it is the server's, and is resolved as a server's. */
export async function listReports(): Promise<number> {
  const args = ["--conditions=react-server", "--import", "tsx", "scripts/list-reports.ts"];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  return status ?? 1;
}
