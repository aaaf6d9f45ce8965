import type { Choosable } from "./choosable";
import { areBarred, commonWords, hintsBetween } from "./conflicts";
import { isEven, keepsMeasure } from "./measure";

/**
 * Those that may be asked beside what stands, the best first, of each thing the best: none that gives an answer away or
 * whose answer is given away; what would upset the measure of a set comes last.
 */
export function fittingBeside<Node extends Choosable>(nodes: readonly Node[], standing: readonly Choosable[]): Node[] {
  const seen = new Set<string>();
  return rankedBeside(nodes, standing).flatMap((node) => {
    const [thing = ""] = node.things;
    if (seen.has(thing)) return [];
    seen.add(thing);
    return [node];
  });
}

/** The same with each thing in every way in which it may be asked. */
export function rankedBeside<Node extends Choosable>(nodes: readonly Node[], standing: readonly Choosable[]): Node[] {
  const common = commonWords([...standing, ...nodes]);
  return nodes
    .filter((node) => !standing.some((other) => areBarred(node, other, common)))
    .map((node) => ({ node, rank: rankBeside(node, standing) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ node }) => node);
}

/** What a set's measure counts for: more than any cost. */
const upset = 100;

function rankBeside(node: Choosable, standing: readonly Choosable[]): number {
  const isOver = !keepsMeasure(node, standing);
  const isUneven = tipsFurther(node, standing);
  return standing.reduce(
    (sum, other) =>
      sum +
      hintsBetween(node, other) +
      (other.kind === node.kind ? 0.5 : 0) +
      (other.sentence === node.sentence ? 1 : 0),
    node.cost + (isOver ? upset : 0) + (isUneven ? upset : 0),
  );
}

/** Whether a statement makes a set uneven, or more so than it is. */
function tipsFurther({ verdict, ...node }: Choosable, standing: readonly Choosable[]): boolean {
  if (verdict === undefined || isEven([...standing, { ...node, verdict }])) return false;
  const told = standing.filter((other) => other.verdict !== undefined);
  return 2 * told.filter((other) => other.verdict === verdict).length >= told.length;
}

/** Places of those with which the one at a place may not be asked. `all`: what else their text gives. */
export function barredAt(nodes: readonly Choosable[], at: number, all: readonly Choosable[]): ReadonlySet<number> {
  const common = commonWords([...all, ...nodes]);
  const own = nodes[at];
  return new Set(
    nodes.flatMap((other, place) => (own && place !== at && areBarred(own, other, common) ? [place] : [])),
  );
}
