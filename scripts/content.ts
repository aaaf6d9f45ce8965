// npm run content <verb>: what editors of the corpus need. Reads and writes content/, and nothing else but generated/.
import { checkContent } from "./content/check-content";
import { measureExtraction } from "./content/extraction/measure-extraction";
import { formatContent } from "./content/format-content";
import { importContent } from "./content/import-content";
import { writeSchemas } from "./content/schemas";
import { writeShingles } from "./content/shingles";

const verbs: Record<string, { run: () => Promise<number>; does: string }> = {
  check: { run: checkContent, does: "says what is wrong with content/, one line each" },
  format: { run: formatContent, does: "writes the files in content/ in their one form" },
  extraction: { run: measureExtraction, does: "says what share of the reviewed facts the extractor finds by itself" },
  import: { run: importContent, does: "writes content/ into generated/, with which the app is built" },
  shingles: { run: writeShingles, does: "writes the hashes by which the rules know the documents' own words" },
  schema: { run: writeSchemas, does: "writes content/schema/ anew from the shapes in domain/" },
};

const [verb = "", ...rest] = process.argv.slice(2);
const chosen = Object.hasOwn(verbs, verb) && rest.length === 0 ? verbs[verb] : undefined;
if (chosen) {
  process.exitCode = await chosen.run();
} else {
  const lines = Object.entries(verbs).map(([name, { does }]) => `  npm run content ${name}: ${does}`);
  console.error([`One of these, without more:`, ...lines].join("\n"));
  process.exitCode = 2;
}
