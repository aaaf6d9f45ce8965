import path from "node:path";
import { scriptsOf } from "./commands-are-described";
import type { Problem, Rule } from "./rule";

const reference = /\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)|`([^`\n]+)`/g;
const command = /npm run (?:-s )?([\w:]+)/g;

/** A document that names a path or a command which is gone misleads whoever follows it. */
export const docReferences: Rule = (files) => {
  const paths = everyPath(files.map((file) => file.path));
  const topLevel = new Set([...paths].filter((name) => !name.includes("/")));
  const scripts = new Set(scriptsOf(files.find((file) => file.path === "package.json")?.text ?? "{}"));
  return files
    .filter((file) => file.path.endsWith(".md"))
    .flatMap((doc) =>
      doc.text.split("\n").flatMap((text, at): Problem[] => {
        const problem = (message: string) => ({ file: doc.path, line: at + 1, message });
        const gone = [...text.matchAll(reference)].flatMap(([, link, quoted]) => {
          const name = link ? path.posix.join(path.posix.dirname(doc.path), link) : pathIn(quoted ?? "", topLevel);
          return name && !paths.has(name.replace(/\/$/, "")) ? [problem(`${name} is gone: say where it is now.`)] : [];
        });
        const unknown = [...text.matchAll(command)].flatMap(([, name = ""]) =>
          scripts.has(name) ? [] : [problem(`npm run ${name} is no command of package.json.`)],
        );
        return [...gone, ...unknown];
      }),
    );
};

/** Files, and every folder above one. */
function everyPath(files: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const file of files) {
    for (let name = file; name !== "."; name = path.posix.dirname(name)) all.add(name);
  }
  return all;
}

/** What is quoted as code, when it is a path from the root: no pattern, no command. */
function pathIn(quoted: string, topLevel: ReadonlySet<string>): string | undefined {
  if (/[\s*{}<>…|$=]/.test(quoted)) return undefined;
  const [first = "", ...rest] = quoted.split("/");
  if (rest.length === 0) return undefined;
  return topLevel.has(first) ? quoted : undefined;
}
