import { targets } from "../targets.mjs";
import { verdictOf } from "../verdict.mjs";

/** What was measured, in the order of the targets, each with its target and what it comes to. */
export function rowsOf(found, day) {
  return targets.flatMap((target) => {
    const figure = found[target.id];
    if (!figure) return [];
    return [{ ...target, figure, verdict: verdictOf(target, figure.value), day }];
  });
}

/** The rows of an earlier run, with those of this one in their place. */
export function renewed(earlier, rows) {
  const byId = new Map([...earlier, ...rows].map((row) => [row.id, row]));
  return targets.flatMap(({ id }) => byId.get(id) ?? []);
}
