import "server-only";
import { env } from "./env";

/** What must hold before the first request. Ends the process with one message that names every bad setting. */
export async function startServer(): Promise<void> {
  try {
    const { isProduction, isServerless, sourcesFolder } = env();
    if (sourcesFolder !== undefined) await describeDocuments(sourcesFolder);
    // A function that is started for one request makes only what that one asks for.
    if (isProduction && !isServerless) {
      void (await import("./sets/warm-banks")).warmBanks();
      (await import("./classes/erase-hourly")).eraseHourly();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    // Next itself would go on, and answer everything with 500.
    process.exit(1);
  }
}

/** One line for the operator: which documents learners will see beside the evidence. */
async function describeDocuments(folder: string): Promise<void> {
  const { describeAttached } = await import("./evidence/attached-documents");
  const { corpus } = await import("./corpus");
  console.info(describeAttached(folder, corpus().ledger.sources));
}
