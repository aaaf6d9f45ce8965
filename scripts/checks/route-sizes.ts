import type { Rule } from "./rule";

const linesMax = { "page.tsx": 120, "route.ts": 60 };

/** Pages lay out and routes translate: what is longer does a verb's or a component's work. */
export const routeSizes: Rule = (files) =>
  files.flatMap(({ path, text }) =>
    Object.entries(linesMax)
      .filter(([name, max]) => path.startsWith("app/") && path.endsWith(`/${name}`) && linesOf(text) > max)
      .map(([name, max]) => ({
        file: path,
        message: `A ${name} has at most ${max} lines: move the rest to server/ or components/.`,
      })),
  );

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "").length;
