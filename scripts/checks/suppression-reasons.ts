import { eachMatch, isCode, type Rule } from "./rule";

/** A check that is switched off says why, on the same line. */
export const suppressionReasons: Rule = (files) =>
  files
    .filter(({ path }) => isCode(path))
    .flatMap((file) => [
      ...eachMatch(file, /@ts-expect[-]error(?![ :—-]+\S)/g, "Say on the same line why the error is expected."),
      ...eachMatch(
        file,
        /@ts[-](ignore|nocheck)/g,
        "Use @ts-expect-error with a reason: it fails once the error is gone.",
      ),
    ]);
