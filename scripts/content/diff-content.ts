import { compareContent } from "./diff/compare-banks";
import { describeDifference } from "./diff/describe-difference";
import { readSide } from "./diff/read-side";

const usage = `npm run content diff [OLD [NEW]] [-- --json]

Says which questions a change of facts adds, changes and removes, and why, in both languages.
OLD, NEW: a git revision, or a folder with content in it. Without them: HEAD and content/ as it is now.
--json: the same as data. Exit code 0 whether or not anything differs, 2 where something cannot be read.`;

/** Compares two states of the content by the questions they make. */
export async function diffContent(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(usage);
    return 0;
  }
  const names = args.filter((arg) => arg !== "--json");
  const [oldName = "HEAD", newName = "content"] = names;
  if (names.length > 2 || names.some((name) => name.startsWith("-"))) {
    console.error(usage);
    return 2;
  }
  const [old, next] = [await readSide(oldName), await readSide(newName)];
  if (!old.ok || !next.ok) {
    for (const problem of [...(old.ok ? [] : old.error), ...(next.ok ? [] : next.error)]) console.error(problem);
    return 2;
  }
  const difference = compareContent(old.value, next.value);
  console.log(args.includes("--json") ? JSON.stringify(difference, null, 2) : describeDifference(difference));
  return 0;
}
