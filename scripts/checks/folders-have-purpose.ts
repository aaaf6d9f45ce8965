import type { Rule } from "./rule";

/** A newcomer finds every top-level folder, with its purpose, in the table of README.md. */
export const foldersHavePurpose: Rule = (files) => {
  const readme = files.find(({ path }) => path === "README.md")?.text ?? "";
  const rows = readme.split("\n").filter((line) => line.startsWith("|"));
  const folders = new Set(files.flatMap(({ path }) => (path.includes("/") ? [path.split("/")[0] ?? ""] : [])));
  return [...folders]
    .filter((folder) => !folder.startsWith(".") && !rows.some((row) => row.includes(`\`${folder}/\``)))
    .map((folder) => ({ file: "README.md", message: `The table of folders does not say what ${folder}/ is for.` }));
};
