import { describe, expect, it } from "vitest";
import { arabicLiterals } from "./arabic-literals";
import { bidiControls } from "./bidi-controls";
import { commandsAreDescribed } from "./commands-are-described";
import { docReferences } from "./doc-references";
import { fileLengths } from "./file-lengths";
import { folderNames } from "./folder-names";
import { foldersHavePurpose } from "./folders-have-purpose";
import { localeFormatting } from "./locale-formatting";
import { logicalStyles } from "./logical-styles";
import { machinePaths } from "./machine-paths";
import { pagesAreLinked } from "./pages-are-linked";
import { routeSizes } from "./route-sizes";
import type { Rule } from "./rule";
import { suppressionReasons } from "./suppression-reasons";

type Files = Record<string, string>;
const problemsOf = (rule: Rule, files: Files) =>
  rule(Object.entries(files).map(([path, text]) => ({ path, text }))).map(({ file, line }) =>
    line ? `${file}:${line}` : file,
  );

const lines = (count: number) => "x;\n".repeat(count);
const isolate = String.fromCodePoint(0x2067);
const expected = ["@ts", "expect", "error"].join("-");
const home = ["", "home", "someone", "sanad"].join("/");

type Case = [claim: string, rule: Rule, files: Files, problems: string[]];
const cases: Case[] = [
  ["refuses Arabic in logic", arabicLiterals, { "domain/a.ts": 'x;\nconst a = "سند";' }, ["domain/a.ts:2"]],
  ["refuses Arabic in a pattern", arabicLiterals, { "server/a.ts": "/سند/" }, ["server/a.ts:1"]],
  ["lets a comment quote Arabic", arabicLiterals, { "domain/a.ts": "/** «سند» */\nx; // سند" }, []],
  ["is not misled by an address", arabicLiterals, { "domain/a.ts": 'f("https://سند");' }, ["domain/a.ts:1"]],
  [
    "lets Arabic stand in stems, samples and tests",
    arabicLiterals,
    {
      "questions/cloze/stem.ar.ts": '"سند"',
      "questions/cloze/samples.ts": '"سند"',
      "domain/a.test.ts": '"سند"',
    },
    [],
  ],
  ["refuses a bidi control", bidiControls, { "messages/ar.json": `"${isolate}"` }, ["messages/ar.json:1"]],
  ["lets a bidi control be written as an escape", bidiControls, { "domain/a.ts": '"\\u2067"' }, []],
  ["refuses a link to a file that is gone", docReferences, { "docs/a.md": "\n[b](b.md)" }, ["docs/a.md:2"]],
  ["refuses a quoted path that is gone", docReferences, { "README.md": "`app/b.ts`", "app/a.ts": "" }, ["README.md:1"]],
  [
    "refuses a file of over 300 lines, blanks and comments counted, and a test of over 500",
    fileLengths,
    {
      "domain/a.ts": `/*\n${"\n".repeat(298)}*/\nx;\n`,
      "domain/b.ts": lines(300),
      "domain/a.test.ts": lines(501),
      "domain/b.test.ts": lines(500),
    },
    ["domain/a.ts", "domain/a.test.ts"],
  ],
  [
    "refuses a command that nothing describes",
    commandsAreDescribed,
    { "CONTRIBUTING.md": "npm run b\n| `npm run a` | x |", "package.json": '{"scripts":{"a":"","b":""}}' },
    ["CONTRIBUTING.md"],
  ],
  [
    "refuses a page of docs that only links itself",
    pagesAreLinked,
    { "docs/a.md": "[a](a.md)", "docs/how-to/b.md": "", "README.md": "[b](docs/how-to/b.md)" },
    ["docs/a.md"],
  ],
  [
    "refuses a command that is gone",
    docReferences,
    { "README.md": "npm run b", "package.json": '{"scripts":{"a":""}}' },
    ["README.md:1"],
  ],
  [
    "lets paths, folders, patterns and addresses stand",
    docReferences,
    {
      "docs/a.md":
        "[x](../app/a.ts) `app/` `app/a.ts` `app/<name>.ts` `app/*.ts` [y](https://z.example) `/api/v1` `a/b`",
      "app/a.ts": "",
    },
    [],
  ],
  [
    "refuses a domain folder that is called as a top-level one",
    folderNames,
    { "domain/server/a.ts": "", "server/a.ts": "" },
    ["domain/server/a.ts"],
  ],
  ["lets other domain folders be", folderNames, { "domain/facts/a.ts": "", "server/facts/a.ts": "" }, []],
  [
    "refuses a folder without a purpose",
    foldersHavePurpose,
    { "README.md": "| `app/` | x |", "app/a": "", "zoo/a": "" },
    ["README.md"],
  ],
  ["asks no purpose of hidden folders", foldersHavePurpose, { "README.md": "", ".ci/run": "" }, []],
  [
    "refuses formatting elsewhere than in i18n/",
    localeFormatting,
    { "app/a.tsx": "n.toLocaleString()", "i18n/a.ts": "Intl.NumberFormat" },
    ["app/a.tsx:1"],
  ],
  ["lets text be segmented anywhere", localeFormatting, { "domain/a.ts": "new Intl.Segmenter()" }, []],
  [
    "refuses physical sides",
    logicalStyles,
    { "app/a.css": "a {\n  margin-left: 1px;\n  left: 0;\n  text-align: right;\n}" },
    ["app/a.css:2", "app/a.css:3", "app/a.css:4"],
  ],
  [
    "lets logical sides be",
    logicalStyles,
    { "app/a.css": "a { margin-inline-start: 1px; inset-inline-end: 0; text-align: start }" },
    [],
  ],
  ["refuses a path of one machine", machinePaths, { "docs/a.md": `see ${home}` }, ["docs/a.md:1"]],
  [
    "lets addresses and relative paths be",
    machinePaths,
    { "docs/a.md": "https://x.example/home/a ../home/a /usr/bin" },
    [],
  ],
  [
    "refuses a long page and a long route",
    routeSizes,
    { "app/page.tsx": lines(121), "app/a/page.tsx": lines(121), "app/a/route.ts": lines(61) },
    ["app/page.tsx", "app/a/page.tsx", "app/a/route.ts"],
  ],
  ["does not count empty lines", routeSizes, { "app/a/route.ts": lines(60) + "\n".repeat(9) }, []],
  [
    "refuses a suppression without a reason",
    suppressionReasons,
    { "app/a.ts": `x;\n// ${expected}\n` },
    ["app/a.ts:2"],
  ],
  [
    "lets a suppression with a reason be",
    suppressionReasons,
    { "app/a.ts": `// ${expected}: the types of x are wrong` },
    [],
  ],
];

describe("rules that the linter has no words for", () => {
  it.each(cases)("%s", (_claim, rule, files, problems) => {
    expect(problemsOf(rule, files)).toEqual(problems);
  });
});
