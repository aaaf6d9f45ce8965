// npm run content <verb>: what editors of the corpus need. Reads and writes content/, and nothing else but generated/.
import { checkContent } from "./content/check-content";
import { diffContent } from "./content/diff-content";
import { measureExtraction } from "./content/extraction/measure-extraction";
import { newSource } from "./content/extraction/new-source";
import { formatContent } from "./content/format-content";
import { importContent } from "./content/import-content";
import { listReports } from "./content/list-reports";
import { publishContent } from "./content/published-facts";
import { writeSchemas } from "./content/schemas";
import { writeShingles } from "./content/shingles";

type Verb = { run: (args: readonly string[]) => Promise<number>; does: string; takes?: string };

const verbs: Record<string, Verb> = {
  check: { run: checkContent, does: "says what is wrong with content/, one line each" },
  diff: { run: diffContent, does: "says which questions a change of facts changes, and why", takes: " [OLD [NEW]]" },
  format: { run: formatContent, does: "writes the files in content/ in their one form" },
  extraction: { run: measureExtraction, does: "says what share of the reviewed facts the extractor finds by itself" },
  import: { run: importContent, does: "writes content/ into generated/, with which the app is built" },
  new: {
    run: newSource,
    does: "makes the folder of a new document from what it says by itself",
    takes: " FILE [YYYY-MM-DD]",
  },
  publish: { run: publishContent, does: "records which facts are published: from then on they are never edited" },
  reports: { run: listReports, does: "lists what learners reported on questions outside assignments, as JSON" },
  shingles: { run: writeShingles, does: "writes the hashes by which the rules know the documents' own words" },
  schema: { run: writeSchemas, does: "writes content/schema/ anew from the shapes in domain/" },
};

const [verb = "", ...rest] = process.argv.slice(2);
const chosen = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
if (chosen && (chosen.takes || rest.length === 0)) {
  process.exitCode = await chosen.run(rest);
} else {
  const lines = Object.entries(verbs).map(
    ([name, { does, takes = "" }]) => `  npm run content ${name}${takes}: ${does}`,
  );
  console.error([`One of these:`, ...lines].join("\n"));
  process.exitCode = 2;
}
