// Grades every stored answer again and says whether the stored results agree. Changes no answer and no result; exit 1 when some do not.
import { recomputeScores } from "@/server/attempts/recompute-scores";
import { prepareDatabase } from "@/server/db/setup/prepare";

try {
  const { out } = await prepareDatabase(recomputeScores);
  const { attempts, results, answers, differing } = out;
  console.log(
    `${attempts} attempts, ${answers} answers graded again, ${results} results added up, ${differing.length} differ`,
  );
  for (const id of differing) console.log(`differs: ${id}`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
