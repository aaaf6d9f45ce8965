import "server-only";
import { env } from "./env";

/** Milliseconds after the start for what no request waits for: those that waited for the start itself come first. */
const settledMs = 3_000;

/** What must hold before the first request. Ends the process with one message that names every bad setting. */
export async function startServer(): Promise<void> {
  try {
    const { isProduction, isServerless, sourcesFolder } = env();
    if (sourcesFolder !== undefined) await describeDocuments(sourcesFolder);
    // A function that is started for one request makes only what that one asks for.
    if (isProduction && !isServerless) setTimeout(tend, settledMs).unref();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    // Next itself would go on, and answer everything with 500.
    process.exit(1);
  }
}

async function tend(): Promise<void> {
  (await import("./classes/erase-hourly")).eraseHourly();
  await (await import("./sets/warm-banks")).warmBanks();
}

/** One line for the operator: which documents learners will see beside the evidence. */
async function describeDocuments(folder: string): Promise<void> {
  const { describeAttached } = await import("./evidence/attached-documents");
  const { corpus } = await import("./corpus");
  console.info(describeAttached(folder, corpus().ledger.sources));
}
