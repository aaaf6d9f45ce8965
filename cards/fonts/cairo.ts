import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeTypeface, type Typeface } from "./typeface";

export type Weight = 500 | 600 | 700 | 800;

// Latin first: the Arabic file has a few Latin letters of its own, without their kerning.
const scripts = ["latin", "arabic", "latin-ext"] as const;
const known = new Map<Weight, Typeface>();

// Joined from the working directory, as the server's bundle does not move packages' files.
const fileOf = (script: string, weight: Weight) =>
  join(
    /* turbopackIgnore: true */ process.cwd(),
    "node_modules/@fontsource/cairo/files",
    `cairo-${script}-${weight}-normal.woff`,
  );

/** The typeface of the interface in one weight, read once from its package. */
export function cairo(weight: Weight): Typeface {
  const read = known.get(weight);
  if (read) return read;
  const typeface = makeTypeface(scripts.map((script) => readFileSync(fileOf(script, weight))));
  known.set(weight, typeface);
  return typeface;
}
