import type { Choosable } from "./choosable";
import { conflicts, hintsBetween, thingsBarred } from "./conflicts";
import { isEven, keepsMeasure } from "./measure";

/** How much it counts against a question for each thing that could not be asked beside it. */
const weights = [0, 0.3, 1, 3];
/** Questions that are tried where a larger set is looked for: some hundredths of a second. */
const triesMax = 4000;

/**
 * Up to `count` questions of which none answers another: the largest set that a greedy choice in several orders, exchanges
 * and a search through all sets find, the last as far as it comes; among equals the one that costs least. No thing twice,
 * no lure more than twice, about as many true statements as false. They stand as they were given. Equal input gives equal
 * output.
 */
export function chooseSet<Node extends Choosable>(nodes: readonly Node[], count: number): Node[] {
  const search = new Search(nodes, count);
  const found = weights.map((weight) => search.improved(search.greedy(weight)));
  const first = found.reduce((one, other) => (search.isBetter(other, one) ? other : one), []);
  const best = search.greedy(0, search.cheaper(first.length < count ? search.larger(first) : first));
  return best.toSorted((one, other) => one - other).flatMap((at) => nodes[at] ?? []);
}

/** What a statement costs beside more of its verdict than of the other: whoever always says «true» is right too often. */
function leaningOf({ verdict }: Choosable, beside: readonly Choosable[]): number {
  if (verdict === undefined) return 0;
  const own = beside.filter((other) => other.verdict === verdict).length;
  const others = beside.filter((other) => other.verdict === !verdict).length;
  return verdictCost * Math.max(0, own - others);
}
const verdictCost = 0.6;

/** What it costs to ask a sentence once more: a long one is heavy to read twice. */
const againCost = ({ words }: Choosable): number =>
  (words?.size ?? 0) >= longMin ? againCosts.long : againCosts.usual;
const againCosts = { usual: 1, long: 2.5 } as const;
/** Stems of words that tell something, in a sentence of 35 words or so. */
const longMin = 24;

/** Choosing, by the places of questions in a list. */
class Search {
  readonly #nodes: readonly Choosable[];
  readonly #barred: readonly ReadonlySet<number>[];
  readonly #things: readonly number[];
  readonly #count: number;

  constructor(nodes: readonly Choosable[], count: number) {
    this.#nodes = nodes;
    this.#barred = conflicts(nodes);
    this.#things = thingsBarred(nodes, this.#barred);
    this.#count = count;
  }

  isBetter(one: readonly number[], other: readonly number[]): boolean {
    return one.length > other.length || (one.length === other.length && this.#costOf(one) < this.#costOf(other));
  }

  /** One question after another: the cheapest that fits, what it bars counted by `weight`. */
  greedy(weight: number, from: readonly number[] = []): number[] {
    const chosen = [...from];
    let open = this.#fitting(chosen);
    while (chosen.length < this.#count && open.length > 0) {
      const ranked = open.map((at) => ({ at, rank: this.#rank(at, chosen) + weight * (this.#things[at] ?? 0) }));
      chosen.push(ranked.reduce((one, other) => (other.rank < one.rank ? other : one)).at);
      open = this.#fitting(chosen, open);
    }
    return chosen;
  }

  /** Gives one question up for two as long as that is possible. */
  improved(start: readonly number[]): number[] {
    let best = [...start];
    for (let at = 0; at < best.length && best.length < this.#count; at++) {
      const others = best.filter((_, place) => place !== at);
      const next = this.#exchanged(others);
      if (!next) continue;
      best = this.greedy(0, next);
      at = -1;
    }
    return best;
  }

  /** The largest set, where one with more questions than this is found in the tries that there are. */
  larger(start: readonly number[]): number[] {
    let best = [...start];
    let tries = 0;
    const among = [...this.#nodes.keys()].sort(
      (one, other) => (this.#barred[one]?.size ?? 0) - (this.#barred[other]?.size ?? 0),
    );
    const look = (chosen: readonly number[], open: readonly number[]): void => {
      if (chosen.length > best.length && isEven(this.#nodesAt(chosen))) best = [...chosen];
      for (const [place, at] of open.entries()) {
        const left = open.slice(place);
        if (best.length >= this.#count || ++tries > triesMax) return;
        if (chosen.length + this.#thingsIn(left) <= best.length) return;
        const next = [...chosen, at];
        look(next, this.#fitting(next, left, false));
      }
    };
    look([], among);
    return this.greedy(0, best);
  }

  /** The set with one question for another, as long as that makes it cheaper. */
  cheaper(start: readonly number[]): number[] {
    let best = [...start];
    for (let at = 0; at < best.length; at++) {
      const others = best.filter((_, place) => place !== at);
      const next = this.#fitting(others)
        .map((other) => [...others, other])
        .reduce((one, other) => (this.#costOf(other) < this.#costOf(one) ? other : one), best);
      if (next === best) continue;
      best = next;
      at = -1;
    }
    return best;
  }

  /** The set with two more, if any two that fit go together. */
  #exchanged(others: readonly number[]): number[] | undefined {
    const open = this.#fitting(others);
    for (const one of open) {
      const next = this.#fitting([...others, one], open);
      if (next[0] !== undefined) return [...others, one, next[0]];
    }
    return undefined;
  }

  /** Those that may be asked beside what is chosen. `isInStep`: as many true statements as false at once, too. */
  #fitting(chosen: readonly number[], among: readonly number[] = [...this.#nodes.keys()], isInStep = true): number[] {
    const beside = this.#nodesAt(chosen);
    return among.filter((at) => {
      const node = this.#nodes[at];
      if (node === undefined || chosen.includes(at)) return false;
      if (chosen.some((other) => this.#barred[at]?.has(other)) || !keepsMeasure(node, beside)) return false;
      return !isInStep || node.verdict === undefined || isEven([...beside, node]);
    });
  }

  #nodesAt(places: readonly number[]): Choosable[] {
    return places.flatMap((at) => this.#nodes[at] ?? []);
  }

  /** No more can be asked of them than this. */
  #thingsIn(places: readonly number[]): number {
    return new Set(places.map((at) => this.#nodes[at]?.things[0] ?? `${at}`)).size;
  }

  /**
   * What speaks against a question beside those chosen: its own cost, its kind and its sentence once more, and what either
   * hints at of the other.
   */
  #rank(at: number, chosen: readonly number[]): number {
    const node = this.#nodes[at];
    if (!node) return 0;
    return this.#nodesAt(chosen).reduce(
      (sum, other) => {
        const alike = other.kind === node.kind ? 0.5 : 0;
        const beside = other.sentence === node.sentence ? againCost(node) : 0;
        return sum + alike + beside + hintsBetween(node, other);
      },
      node.cost + leaningOf(node, this.#nodesAt(chosen)),
    );
  }

  #costOf(chosen: readonly number[]): number {
    return chosen.reduce((sum, at, place) => sum + this.#rank(at, chosen.slice(0, place)), 0);
  }
}
