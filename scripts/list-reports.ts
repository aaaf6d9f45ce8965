// npm run content reports: what learners reported on questions outside assignments, as JSON. Reads the database of the settings.
import { listCorpusReports } from "@/server/db/reports/corpus-reports";
import { prepareDatabase } from "@/server/db/setup/prepare";

try {
  const { out } = await prepareDatabase(listCorpusReports);
  console.log(JSON.stringify({ reports: out }, null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
