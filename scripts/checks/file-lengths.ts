import { isCode, isTest, type Rule } from "./rule";

const most = 300;
const mostOfTests = 500;

/** The linter's own limit counts a comment of several lines as one: here every line counts, as an editor numbers them. */
export const fileLengths: Rule = (files) =>
  files.flatMap(({ path, text }) => {
    const limit = isTest(path) ? mostOfTests : most;
    const isLong = isCode(path) && text.split("\n").length - 1 > limit;
    return isLong ? [{ file: path, message: `Over ${limit} lines: give each idea a file of its own.` }] : [];
  });
