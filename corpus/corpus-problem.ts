import type { z } from "zod";

/** One thing that is wrong with the content. `at`: the entry, and the place in it, where there is one. */
export type CorpusProblem = { file: string; at?: string; message: string };

/** What zod found wrong with one entry; an entry that is known by an id is named by it. */
export function problemsOf(file: string, entry: string, error: z.ZodError): CorpusProblem[] {
  return error.issues.map((issue) => {
    const place = [entry, ...issue.path.map(String)].filter(Boolean).join(".");
    return { file, ...(place ? { at: place } : {}), message: issue.message };
  });
}
