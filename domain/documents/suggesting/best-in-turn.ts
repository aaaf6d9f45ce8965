import type { Choosable } from "../set/choosable";
import { areBarred, commonWords, hintsBetween } from "../set/conflicts";
import { isEven, keepsMeasure } from "../set/measure";

/** A question that may be offered. `unsound`: how likely it is to be so, 0–1. */
export type Offered = Choosable & { unsound: number };

type Beside<Node> = {
  standing: readonly Node[];
  /** Of those chosen among, what was taken already: the others keep their order. */
  taken: ReadonlySet<Node>;
  /** How many are wanted besides those taken, and how many more are offered, since not all will do. */
  wanted: number;
  spare: number;
  /** Whether two questions say much the same, so that one settles the other. */
  isAlike: (one: Node, other: Node) => boolean;
  /** Asked only of those that would be offered. */
  isSound: (node: Node) => boolean;
};

/** Likelier to be unsound than that, it is offered only where nothing else is left. */
const unsoundMost = 0.5;

/** On the scale of `weighed`: what speaks against one more of a sort, of a sentence, of true statements, out of measure. */
const costs = { sort: 0.7, sortStanding: 0.2, sentence: 2.5, told: 1, uneven: 3, unmeasured: 4, held: 100 } as const;
/** Of what stands so many of a sort count. */
const sortsMost = 4;

/**
 * Questions to be offered beside those that stand, each the best one beside what was chosen before it. None gives another's
 * answer away, so that all of them may be taken; whichever is, the rest comes out in the same order again.
 */
export function bestInTurn<Node extends Offered>(nodes: readonly Node[], beside: Beside<Node>): Node[] {
  const { standing, taken, wanted, spare, isAlike, isSound } = beside;
  const common = commonWords([...standing, ...nodes]);
  const goes = (one: Node, other: Node) => !areBarred(one, other, common) && !isAlike(one, other);
  const fixed = [...standing, ...taken];
  const chosen: Node[] = [];
  let left = wanted + spare;
  let open = nodes
    .filter((node) => taken.has(node) || fixed.every((other) => goes(node, other)))
    .map((node) => ({ node, cost: costBeside(node, standing) }));
  while (left > 0 && open.length > 0) {
    const ranked = open.map((each) => ({
      ...each,
      rank: each.cost + costOfMeasure(each.node, [...standing, ...chosen]),
    }));
    const { node, rank } = ranked.reduce((one, other) => (other.rank < one.rank ? other : one));
    if (rank >= costs.held && left <= spare) break;
    const isTaken = taken.has(node);
    open = open.filter((each) => each.node !== node);
    if (!isTaken && !isSound(node)) continue;
    chosen.push(node);
    if (!isTaken) left--;
    open = open
      .filter((each) => isTaken || taken.has(each.node) || goes(each.node, node))
      .map((each) => ({
        ...each,
        cost: each.cost + costOfPair(each.node, node) + (isOfSort(each.node, node) ? costs.sort : 0),
      }));
  }
  return chosen.filter((node) => !taken.has(node));
}

/** A question's own cost and what counts against it beside what stands. Whatever a true statement tells cannot be asked for. */
function costBeside(node: Offered, standing: readonly Choosable[]): number {
  const alike = standing.filter((other) => isOfSort(node, other)).length;
  return standing.reduce(
    (sum, other) => sum + costOfPair(node, other),
    node.cost +
      (node.verdict === true ? costs.told : 0) +
      (node.unsound > unsoundMost ? costs.held : 0) +
      costs.sortStanding * Math.min(alike, sortsMost),
  );
}

const costOfPair = (one: Choosable, other: Choosable): number =>
  hintsBetween(one, other) + (one.sentence === other.sentence ? costs.sentence : 0);

const isOfSort = (one: Choosable, other: Choosable): boolean =>
  one.kind === other.kind && one.verdict === other.verdict;

const costOfMeasure = (node: Choosable, beside: readonly Choosable[]): number =>
  (keepsMeasure(node, beside) ? 0 : costs.unmeasured) + (tipsFurther(node, beside) ? costs.uneven : 0);

/** Whether a statement makes a set uneven, or more so than it is. */
export function tipsFurther({ verdict, ...node }: Choosable, beside: readonly Choosable[]): boolean {
  if (verdict === undefined || isEven([...beside, { ...node, verdict }])) return false;
  const told = beside.filter((other) => other.verdict !== undefined);
  return 2 * told.filter((other) => other.verdict === verdict).length >= told.length;
}
