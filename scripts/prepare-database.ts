// Brings the database to what this version needs: its tables, then the sets of the content, then what the content has
// corrected of questions that were asked. Again: changes nothing.
import { corpus } from "@/server/corpus";
import { correctQuestions } from "@/server/corrections/correct-questions";
import { importSetVersions } from "@/server/db/sets/set-versions";
import { prepareDatabase } from "@/server/db/setup/prepare";

try {
  const { ledger, ledgerHash, versions } = corpus();
  const rows = [...versions.values()].map(({ set, hash }) => ({ hash, slug: set.slug, definition: set, ledgerHash }));
  const { applied, warnings, out } = await prepareDatabase(async (db) => {
    const now = new Date();
    const sets = await importSetVersions(db, rows, now);
    return { sets, ...(await correctQuestions({ db, now }, { ledger, ledgerHash })) };
  });
  for (const warning of warnings) console.error(warning);
  console.log(`Database ready: ${applied.length} migrations applied, ${out.sets} of ${rows.length} sets new.`);
  if (out.corrected + out.regraded > 0)
    console.log(`Corrected ${out.corrected} questions; ${out.regraded} results were graded again.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exitCode = 1;
}
