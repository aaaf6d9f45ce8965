import { eachMatch, type Rule } from "./rule";

const physical =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right)\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;

/** A page that runs from right to left is mirrored, not written twice. */
export const logicalStyles: Rule = (files) =>
  files
    .filter(({ path }) => path.endsWith(".css"))
    .flatMap((file) => eachMatch(file, physical, "Use logical properties: inline-start and inline-end."));
