/**
 * What a set may ask, as far as choosing needs it. `things`: what it asks for; two that share one are not asked together ·
 * `tells`: things whose answer it shows · `mentions`: things that it names, which tells an answer only among like words:
 * `words`, what it is worded in · `answer`: the name that is to be given, folded · `lures`: its wrong options · `verdict`: whether a statement is true · `sentence`: where
 * its evidence stands · `cost`: what speaks against it, 0 for nothing · `isFiller`: asked where little else can be.
 */
export type Choosable = {
  things: readonly string[];
  tells: ReadonlySet<string>;
  mentions?: ReadonlySet<string>;
  words?: ReadonlySet<string>;
  answer?: string;
  lures: readonly string[];
  verdict?: boolean;
  kind: string;
  sentence: number;
  cost: number;
  isFiller?: boolean;
  isOpen?: boolean;
};

/** Questions of one sentence: more would be one text read again and again. */
const mostOfSentence = 3;
/** Questions that show much of the same words. */
const mostOfWords = 2;
/** With so large a share of the fewer words in common, two show much of the same. */
const alikeMin = 0.5;
/** A wrong option is shown at most this often in one set. */
const mostReuse = 2;
/** More fillers would make a set of them. */
const mostFillers = 5;
/** How much it counts against a question for each thing that could not be asked beside it. */
const weights = [0, 0.3, 1, 3];

/**
 * Up to `count` questions of which none answers another: the largest set that a greedy choice in several orders and
 * exchanges of one for two find; among equals the one that costs least. No thing twice, no lure more than twice, about as
 * many true statements as false. They stand as they were given. Equal input gives equal output.
 */
export function chooseSet<Node extends Choosable>(nodes: readonly Node[], count: number): Node[] {
  const search = new Search(nodes, count);
  const found = weights.map((weight) => search.improved(search.greedy(weight)));
  const best = found.reduce((one, other) => (search.isBetter(other, one) ? other : one), []);
  return best.toSorted((one, other) => one - other).flatMap((at) => nodes[at] ?? []);
}

/** Which questions each one bars. */
function conflicts(nodes: readonly Choosable[]): ReadonlySet<number>[] {
  const barred = nodes.map(() => new Set<number>());
  const asking = new Map<string, number[]>();
  for (const [at, { things }] of nodes.entries())
    for (const thing of things) asking.set(thing, [...(asking.get(thing) ?? []), at]);
  const askingFor = (things: Iterable<string>) => [...things].flatMap((thing) => asking.get(thing) ?? []);
  for (const [at, node] of nodes.entries()) {
    const named = askingFor(node.mentions ?? []).filter(
      (other) => nodes[other]?.isOpen || speaksAlike(node, nodes[other]),
    );
    for (const other of [...askingFor(node.things), ...askingFor(node.tells), ...named]) {
      if (other === at) continue;
      barred[at]?.add(other);
      barred[other]?.add(at);
    }
    for (const other of sharingAnswer(nodes, at)) {
      barred[at]?.add(other);
      barred[other]?.add(at);
    }
  }
  return barred;
}

/** Those before one in the list that ask for the same name. */
const sharingAnswer = (nodes: readonly Choosable[], at: number): number[] =>
  [...nodes.keys()].slice(0, at).filter((other) => areOneAnswer(nodes[at]?.answer, nodes[other]?.answer));

/** «Nile river state» and «the Nile river»: who has answered one has the other. */
const areOneAnswer = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && (one.includes(other) || other.includes(one));

/** So many words in common, and a name in one may be found to fill the other. */
const wordsAlike = 2;

/** Whether two questions are of one sentence or share words. */
export function speaksAlike(one: Choosable, other: Choosable | undefined): boolean {
  if (!other || one.sentence === other.sentence) return true;
  const words = other.words ?? new Set();
  return [...(one.words ?? [])].filter((word) => words.has(word)).length >= wordsAlike;
}

/** How many things each question leaves no way to ask for. */
function thingsBarred(nodes: readonly Choosable[], barred: readonly ReadonlySet<number>[]): number[] {
  const ways = new Map<string, number>();
  for (const thing of nodes.flatMap(({ things }) => things)) ways.set(thing, (ways.get(thing) ?? 0) + 1);
  return barred.map((others) => {
    const left = new Map<string, number>();
    for (const thing of [...others].flatMap((at) => nodes[at]?.things ?? []))
      left.set(thing, (left.get(thing) ?? 0) + 1);
    return [...left].filter(([thing, count]) => count === ways.get(thing)).length;
  });
}

function showsAlike({ words = new Set() }: Choosable, other: Choosable): boolean {
  const others = other.words ?? new Set();
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= alikeMin * Math.min(words.size, others.size);
}

/** Whether a set keeps its measure with one more: of a sentence, of fillers, and of true and false statements. */
function leavesMeasure(node: Choosable, chosen: readonly Choosable[]): boolean {
  const beside = chosen.filter(({ sentence }) => sentence === node.sentence);
  if (beside.length >= mostOfSentence) return false;
  if (beside.filter((other) => showsAlike(node, other)).length >= mostOfWords) return false;
  if (node.isFiller && chosen.filter(({ isFiller }) => isFiller).length >= mostFillers) return false;
  const [alike, unlike] = [true, false].map(
    (isAlike) => chosen.filter(({ verdict }) => verdict !== undefined && (verdict === node.verdict) === isAlike).length,
  );
  // One more than that: texts give more true ones.
  return node.verdict === undefined || (alike ?? 0) <= (unlike ?? 0) + 1;
}

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

  /** The set with two more, if any two that fit go together. */
  #exchanged(others: readonly number[]): number[] | undefined {
    const open = this.#fitting(others);
    for (const one of open) {
      const next = this.#fitting(
        [...others, one],
        open.filter((other) => !this.#barred[one]?.has(other)),
      );
      if (next[0] !== undefined) return [...others, one, next[0]];
    }
    return undefined;
  }

  /** Those that may be asked beside what is chosen. */
  #fitting(chosen: readonly number[], among: readonly number[] = [...this.#nodes.keys()]): number[] {
    const used = new Map<string, number>();
    for (const lure of chosen.flatMap((at) => this.#nodes[at]?.lures ?? [])) used.set(lure, (used.get(lure) ?? 0) + 1);
    const beside = chosen.flatMap((at) => this.#nodes[at] ?? []);
    return among.filter((at) => {
      const node = this.#nodes[at];
      return (
        node !== undefined &&
        !chosen.includes(at) &&
        !chosen.some((other) => this.#barred[at]?.has(other)) &&
        node.lures.every((lure) => (used.get(lure) ?? 0) < mostReuse) &&
        leavesMeasure(node, beside)
      );
    });
  }

  /** What speaks against a question beside those chosen: its own cost, its kind and its sentence once more. */
  #rank(at: number, chosen: readonly number[]): number {
    const node = this.#nodes[at];
    if (!node) return 0;
    const alike = chosen.filter((other) => this.#nodes[other]?.kind === node.kind).length;
    const beside = chosen.filter((other) => this.#nodes[other]?.sentence === node.sentence).length;
    return node.cost + alike / 2 + beside;
  }

  #costOf(chosen: readonly number[]): number {
    return chosen.reduce((sum, at, place) => sum + this.#rank(at, chosen.slice(0, place)), 0);
  }
}
