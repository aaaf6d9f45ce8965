import type { Rule } from "./rule";

/** Import rules go by folder names, so a folder in domain/ never has the name of a top-level one. */
export const folderNames: Rule = (files) => {
  const topLevel = new Set(
    files.map(({ path }) => path.split("/")).flatMap(([first = "", ...rest]) => (rest.length ? [first] : [])),
  );
  return files.flatMap(({ path }) => {
    const [first, ...folders] = path.split("/").slice(0, -1);
    const taken = first === "domain" ? folders.find((name) => topLevel.has(name)) : undefined;
    return taken
      ? [{ file: path, message: `A folder in domain/ may not be called ${taken}, as a top-level one is.` }]
      : [];
  });
};
