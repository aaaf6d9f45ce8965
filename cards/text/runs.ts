import type { FontFile } from "../fonts/typeface";
import type { Script } from "./assign-scripts";

/** A stretch of a text that is shaped at once. `level` is its embedding level: odd is right to left. */
export type Run = { start: number; end: number; level: number; file: FontFile; script: Script };

type Assigned = { levels: ArrayLike<number>; files: readonly FontFile[]; scripts: readonly Script[] };

/** The longest runs of one level, file and script in the units from `start` to before `end`, in logical order. */
export function splitRuns({ levels, files, scripts }: Assigned, start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let at = start; at < end; at++) {
    const [level, file, script] = [levels[at], files[at], scripts[at]];
    if (level === undefined || !file || !script) throw new RangeError(`no unit ${at}`);
    const last = runs.at(-1);
    if (last && last.level === level && last.file === file && last.script === script) last.end = at + 1;
    else runs.push({ start: at, end: at + 1, level, file, script });
  }
  return runs;
}

/** Runs of one line from left to right. Source: Unicode UAX 9, rule L2. */
export function inVisualOrder<OfLevel extends { level: number }>(runs: readonly OfLevel[]): OfLevel[] {
  const ordered = [...runs];
  const levels = runs.map(({ level }) => level);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1));
  for (let level = Math.max(...levels); level >= lowestOdd; level--) {
    for (let from = 0; from < ordered.length; from++) {
      const length = ordered.slice(from).findIndex((run) => run.level < level);
      const to = length < 0 ? ordered.length : from + length;
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}
