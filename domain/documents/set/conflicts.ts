import type { Choosable } from "./choosable";

/** Which questions each one bars, by their places in a list. */
export function conflicts(nodes: readonly Choosable[]): ReadonlySet<number>[] {
  const barred = nodes.map(() => new Set<number>());
  const asking = new Map<string, number[]>();
  for (const [at, { things }] of nodes.entries())
    for (const thing of things) asking.set(thing, [...(asking.get(thing) ?? []), at]);
  const common = commonWords(nodes);
  const askingFor = (things: Iterable<string>) => [...things].flatMap((thing) => asking.get(thing) ?? []);
  for (const [at, node] of nodes.entries()) {
    const named = askingFor(node.mentions ?? []).filter(
      (other) => nodes[other]?.isOpen || speaksAlike(node, nodes[other], common),
    );
    const others = [...askingFor(node.things), ...askingFor(node.tells), ...named, ...sharingAnswer(nodes, at)];
    for (const other of others) {
      if (other === at) continue;
      barred[at]?.add(other);
      barred[other]?.add(at);
    }
  }
  return barred;
}

/** Whether two questions bar each other; `common`: words that stand all over their text. */
export function areBarred(one: Choosable, other: Choosable, common: ReadonlySet<string>): boolean {
  return barsOther(one, other, common) || barsOther(other, one, common) || askOneThing(one, other);
}

/** Whether who has answered one has the other, whatever is shown. */
export const askOneThing = (one: Choosable, other: Choosable): boolean =>
  other.things.some((thing) => one.things.includes(thing)) ||
  areOneAnswer(one.answer, other.answer) ||
  areOneFigure(one, other) ||
  areOfOneSaying(one, other);

function barsOther(one: Choosable, other: Choosable, common: ReadonlySet<string>): boolean {
  return other.things.some(
    (thing) =>
      one.things.includes(thing) ||
      one.tells.has(thing) ||
      (one.mentions?.has(thing) === true && (other.isOpen === true || speaksAlike(one, other, common))),
  );
}

/** Those before one in the list that ask for the same name, or the same figure. */
const sharingAnswer = (nodes: readonly Choosable[], at: number): number[] =>
  [...nodes.keys()]
    .slice(0, at)
    .filter(
      (other) =>
        areOneAnswer(nodes[at]?.answer, nodes[other]?.answer) ||
        areOneFigure(nodes[at], nodes[other]) ||
        areOfOneSaying(nodes[at], nodes[other]),
    );

/** «Nile river state» and «the Nile river»: who has answered one has the other. */
const areOneAnswer = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && (one.includes(other) || other.includes(one));

/** Who said it, and anything else of the same sentence, which shows who speaks or asks for it too. */
const areOfOneSaying = (one: Choosable | undefined, other: Choosable | undefined): boolean =>
  one !== undefined && one.sentence === other?.sentence && (one.kind === "who-said-it" || other.kind === "who-said-it");

/** «Three suspects» and «three persons», in sentences with a word in common: a report tells a thing twice. */
function areOneFigure(one: Choosable | undefined, other: Choosable | undefined): boolean {
  if (one?.figure === undefined || one.figure !== other?.figure) return false;
  if (one.sentence === other.sentence) return true;
  return [...(one.words ?? [])].some((word) => other.words?.has(word));
}

/** What a figure among the words of a question begins with: «in minute 56» tells of one thing. */
export const sameFigure = "#";

/** So many words in common, and so large a share of the fewer: a name in one may be found to fill the other. */
const wordsAlike = 2;
const shareAlike = 0.2;

/** Whether two questions are of one sentence or share words, besides those that stand all over the text. */
export function speaksAlike(
  one: Choosable,
  other: Choosable | undefined,
  common: ReadonlySet<string> = new Set(),
): boolean {
  if (!other || one.sentence === other.sentence) return true;
  const [own, others] = [one, other].map(({ words = new Set() }) => [...words].filter((word) => !common.has(word)));
  const both = (own ?? []).filter((word) => others?.includes(word));
  if (both.some((word) => word.startsWith(sameFigure))) return true;
  const shared = both.length;
  return shared >= wordsAlike && shared >= shareAlike * Math.min(own?.length ?? 0, others?.length ?? 0);
}

/** Words of so large a share of the sentences, and of more than a few, tell none from another. */
const commonShare = 0.4;
const commonMin = 5;

/** Words that stand all over a text, of what its questions show. */
export function commonWords(nodes: readonly Choosable[]): ReadonlySet<string> {
  const sentences = new Map<number, Set<string>>();
  for (const { sentence, words = [] } of nodes) {
    const all = sentences.get(sentence) ?? new Set();
    for (const word of words) all.add(word);
    sentences.set(sentence, all);
  }
  const counts = new Map<string, number>();
  for (const word of [...sentences.values()].flatMap((all) => [...all])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = Math.max(commonMin, commonShare * sentences.size);
  return new Set([...counts].flatMap(([word, count]) => (count >= least ? [word] : [])));
}

/** What speaks against asking two together that do not bar each other: one names the other's answer, or offers it. */
export function hintsBetween(one: Choosable, other: Choosable): number {
  return (
    hintsAt(one, other) +
    hintsAt(other, one) +
    (offersAnswer(one, other) && offersAnswer(other, one) ? hints.mutual : 0)
  );
}

const offersAnswer = ({ offers }: Choosable, { things }: Choosable): boolean =>
  things.some((thing) => offers?.has(thing));

function hintsAt(shown: Choosable, { things, isTyped = false }: Choosable): number {
  if (things.some((thing) => shown.mentions?.has(thing))) return isTyped ? hints.typed : hints.named;
  return isTyped && things.some((thing) => shown.offers?.has(thing)) ? hints.offered : 0;
}

/**
 * A name that is to be written is found where it stands; one among options, where the learner thinks of looking; and of two
 * questions that offer each other's answers the second is left with few.
 */
const hints = { typed: 2, named: 1, offered: 2, mutual: 2 } as const;

/** How many things each question leaves no way to ask for. */
export function thingsBarred(nodes: readonly Choosable[], barred: readonly ReadonlySet<number>[]): number[] {
  const ways = new Map<string, number>();
  for (const thing of nodes.flatMap(({ things }) => things)) ways.set(thing, (ways.get(thing) ?? 0) + 1);
  return barred.map((others) => {
    const left = new Map<string, number>();
    for (const thing of [...others].flatMap((at) => nodes[at]?.things ?? []))
      left.set(thing, (left.get(thing) ?? 0) + 1);
    return [...left].filter(([thing, count]) => count === ways.get(thing)).length;
  });
}
