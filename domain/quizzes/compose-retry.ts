import type { Language } from "../language";
import { seededRng, shuffled } from "../rng";
import { type ComposableItem, cue } from "./cues";

/** What a second asking must know of an item: two items of one id and version are the same to a learner's eye. */
export type RetriableItem = ComposableItem & { version: string };

type Bank<Item> = Readonly<Record<Language, readonly Item[]>>;

/** `wrong`: what earned less than full credit, in the order it was asked · `isAllowed`: what the set may draw. */
export type RetryRequest<Item> = {
  bank: Bank<Item>;
  wrong: readonly Item[];
  lang: Language;
  seed: number;
  isAllowed(item: Item): boolean;
};

/**
 * The facts behind questions that went wrong, asked again: each by another kind where the bank has one, else by another
 * question of its kind, else by the same one with other options, and as it was only when there is nothing else. One
 * question each, in the same order; a question whose facts the bank no longer asks is left out. No question answers
 * another unless nothing else is left. Deterministic.
 */
export function composeRetry<Item extends RetriableItem>({
  bank,
  wrong,
  lang,
  seed,
  isAllowed,
}: RetryRequest<Item>): Item[] {
  const english = new Map(bank.en.map((item) => [item.id, item]));
  const chosen: Record<Language, Item>[] = [];
  for (const item of wrong) {
    const rng = seededRng(`${seed}|${item.id}`);
    const candidates = bank.ar.flatMap((ar) => {
      const en = english.get(ar.id);
      const isTaken = chosen.some((other) => other.ar.id === ar.id);
      return en && !isTaken && isAllowed(ar) && shares(ar, item) > 0 ? [{ ar, en }] : [];
    });
    const ranked = shuffled(candidates, rng)
      .map((candidate) => ({ candidate, distance: distance(candidate[lang], item) }))
      .sort((one, other) => one.distance - other.distance)
      .map(({ candidate }) => candidate);
    const fitting = ranked.find((candidate) => !chosen.some((other) => cue(candidate, other)));
    const next = fitting ?? ranked[0];
    if (next) chosen.push(next);
  }
  return chosen.map((question) => question[lang]);
}

/** Of the facts that a question teaches, the share that another asks too: 0 to 1. One without facts is taught by itself. */
function shares(candidate: ComposableItem, asked: ComposableItem): number {
  const wanted = taughtBy(asked);
  if (wanted.length === 0) return candidate.id === asked.id ? 1 : 0;
  const offered = new Set(taughtBy(candidate));
  return wanted.filter((fact) => offered.has(fact)).length / wanted.length;
}

/** How ill a question does as the second asking of another. The same to the letter is worst, then half its matter. */
function distance(candidate: RetriableItem, asked: RetriableItem): number {
  const isSame = candidate.id === asked.id;
  if (isSame && candidate.version === asked.version) return 100;
  const asksLess = shares(candidate, asked) < 1 ? 10 : 0;
  // A question about more than was missed is another lesson.
  const asksMore = taughtBy(candidate).length > taughtBy(asked).length ? 3 : 0;
  return asksLess + asksMore + (candidate.kind === asked.kind ? 2 : 0) + (isSame ? 1 : 0);
}

/** A comparison teaches the value that is asked; the others only stand beside it. */
export const taughtBy = ({ kind, facts }: Pick<ComposableItem, "kind" | "facts">): readonly string[] =>
  kind === "compare-sources" ? facts.slice(0, 1) : facts;
