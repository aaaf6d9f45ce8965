import { countWords } from "../../wording/word-stem";

type Placed = { kind: string; sentence: number; item: { stem: string } };

/** With more words a question is heavy to read. */
const lightMax = 45;
/** More of one kind on end would be a drill. */
const mostInRow = 3;

/**
 * Questions in the order in which they are asked: light ones before heavy ones, each in the order of the text, and no more
 * than three of a kind on end as long as another kind is left. Equal input gives equal output.
 */
export function arranged<Node extends Placed>(chosen: readonly Node[]): Node[] {
  const isHeavy = ({ item }: Node): boolean => countWords(item.stem) > lightMax;
  const left = chosen.toSorted(
    (one, other) => Number(isHeavy(one)) - Number(isHeavy(other)) || one.sentence - other.sentence,
  );
  const inOrder: Node[] = [];
  while (left.length > 0) {
    const last = inOrder.slice(-mostInRow);
    const isFull = last.length === mostInRow && last.every(({ kind }) => kind === last[0]?.kind);
    const at = isFull ? left.findIndex(({ kind }) => kind !== last[0]?.kind) : 0;
    inOrder.push(...left.splice(Math.max(at, 0), 1));
  }
  return inOrder;
}
