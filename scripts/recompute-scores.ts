// Grades every stored answer again and says whether the stored results agree. Reads only; exit 1 when some do not.
import { recomputeScores } from "@/server/attempts/recompute-scores";
import { openDatabase } from "@/server/db/client";

try {
  const { attempts, results, answers, differing } = await recomputeScores(await openDatabase());
  console.log(
    `${attempts} attempts, ${answers} answers graded again, ${results} results added up, ${differing.length} differ`,
  );
  for (const id of differing) console.log(`differs: ${id}`);
  process.exit(differing.length > 0 ? 1 : 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
