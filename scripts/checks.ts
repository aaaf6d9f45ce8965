// The rules that the linter has no words for, one file each in scripts/checks/. Prints one line a problem; exits 1 if any.
import { arabicLiterals } from "./checks/arabic-literals";
import { bidiControls } from "./checks/bidi-controls";
import { commandsAreDescribed } from "./checks/commands-are-described";
import { docReferences } from "./checks/doc-references";
import { fileLengths } from "./checks/file-lengths";
import { folderNames } from "./checks/folder-names";
import { foldersHavePurpose } from "./checks/folders-have-purpose";
import { localeFormatting } from "./checks/locale-formatting";
import { logicalStyles } from "./checks/logical-styles";
import { machinePaths } from "./checks/machine-paths";
import { pagesAreLinked } from "./checks/pages-are-linked";
import { routeSizes } from "./checks/route-sizes";
import { suppressionReasons } from "./checks/suppression-reasons";
import { trackedFiles } from "./checks/tracked-files";

const rules = [
  arabicLiterals,
  bidiControls,
  commandsAreDescribed,
  docReferences,
  fileLengths,
  folderNames,
  foldersHavePurpose,
  localeFormatting,
  logicalStyles,
  machinePaths,
  pagesAreLinked,
  routeSizes,
  suppressionReasons,
];

const files = await trackedFiles();
const problems = rules.flatMap((rule) => rule(files));
for (const { file, line, message } of problems) console.error(`${file}${line ? `:${line}` : ""}: ${message}`);
process.exitCode = problems.length > 0 ? 1 : 0;
