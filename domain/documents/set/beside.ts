import type { Choosable } from "./choosable";
import { areBarred, commonWords } from "./conflicts";

/** Places of those with which the one at a place may not be asked. `all`: what else their text gives. */
export function barredAt(nodes: readonly Choosable[], at: number, all: readonly Choosable[]): ReadonlySet<number> {
  const common = commonWords([...all, ...nodes]);
  const own = nodes[at];
  return new Set(
    nodes.flatMap((other, place) => (own && place !== at && areBarred(own, other, common) ? [place] : [])),
  );
}
