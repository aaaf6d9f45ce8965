/** A file of the repository, by its path from the root. Files that are not text come with an empty text. */
export type SourceFile = { path: string; text: string };

/** One thing that is wrong, with what to do instead. */
export type Problem = { file: string; line?: number; message: string };

/** A rule over all files of the repository at once. */
export type Rule = (files: readonly SourceFile[]) => Problem[];

const lineAt = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

/** One problem for each place in `file` where `sign` (a global pattern) is found. */
export const eachMatch = (file: SourceFile, sign: RegExp, message: string): Problem[] =>
  [...file.text.matchAll(sign)].map(({ index }) => ({ file: file.path, line: lineAt(file.text, index), message }));

export const isTest = (path: string) => /\.test\.(tsx?|mjs)$|^e2e\/|\/testing\//.test(path);
export const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith("lint/probes/");
