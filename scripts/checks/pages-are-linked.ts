import path from "node:path";
import type { Rule } from "./rule";

const link = /\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/g;

/** A page of docs/ to which no other page leads is read by nobody. */
export const pagesAreLinked: Rule = (files) => {
  const pages = files.filter((file) => file.path.endsWith(".md"));
  const linked = new Set(
    pages.flatMap(({ path: from, text }) =>
      [...text.matchAll(link)]
        .map(([, to = ""]) => path.posix.join(path.posix.dirname(from), to))
        .filter((to) => to !== from),
    ),
  );
  return pages
    .filter((page) => page.path.startsWith("docs/") && !linked.has(page.path))
    .map((page) => ({ file: page.path, message: "No page links this one: docs/README.md lists them." }));
};
