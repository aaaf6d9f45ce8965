// Brings the database to what this version needs: its tables, then the sets of the content. Again: changes nothing.
import { corpus } from "@/server/corpus";
import { importSetVersions } from "@/server/db/set-versions";
import { prepareDatabase } from "@/server/db/setup/prepare";

try {
  const { ledgerHash, versions } = corpus();
  const rows = [...versions.values()].map(({ set, hash }) => ({ hash, slug: set.slug, definition: set, ledgerHash }));
  const { applied, warnings, out } = await prepareDatabase((db) => importSetVersions(db, rows, new Date()));
  for (const warning of warnings) console.error(warning);
  console.log(`Database ready: ${applied.length} migrations applied, ${out} of ${rows.length} sets new.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exitCode = 1;
}
