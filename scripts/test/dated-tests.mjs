import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "../setup/paths.mjs";

const isTest = /(?<!\.long)\.test\.tsx?$/;
const imported = /\bfrom "([^"]+)"|\bimport\(?\s*"([^"]+)"/g;
const endings = ["", ".ts", ".tsx"];
/** Without one of these nothing is known of a time zone. */
const tellsTime = /\bDate\b|\bIntl\b|\bfc\.date\b|\btoLocale/;

/** Who imports dates from further away is told of them by what lies between, which has tests of its own. */
const importsMost = 2;

/** The tests in these folders that speak of dates, or import what does: what others do is the same in every zone. */
export function datedTests(folders) {
  const known = new Map();
  const told = (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file);
  };
  const reachesDate = (file, most = importsMost) =>
    told(file).isDated || (most > 0 && told(file).imports.some((other) => reachesDate(other, most - 1)));
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true }).map((name) => path.join(folder, name)),
    )
    .filter((name) => isTest.test(name) && reachesDate(path.join(root, name)))
    .sort();
}

function read(file) {
  const text = readFileSync(file, "utf8");
  const names = [...text.matchAll(imported)].map(([, from, called]) => from ?? called);
  return { isDated: tellsTime.test(text), imports: names.flatMap((name) => fileOf(name, file) ?? []) };
}

/** The file of ours that an import names; of a package, nothing. */
function fileOf(name, importer) {
  if (!/^(\.|@\/)/.test(name)) return undefined;
  const file = name.startsWith("@/") ? path.join(root, name.slice(2)) : path.resolve(path.dirname(importer), name);
  return endings.map((ending) => file + ending).find((each) => existsSync(each) && statSync(each).isFile());
}
