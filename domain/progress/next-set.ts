import type { TopicKnowledge } from "./known-by-topic";

/** A set that may be taken next. `asks`: how many of its questions are about each topic. */
export type OfferedSet = { slug: string; asks: Readonly<Record<string, number>> };

/**
 * Why a set is worth taking: it asks about the topic with the most unknown questions · it was never finished · all
 * is known, and it was finished longest ago.
 */
export type NextSet =
  | { reason: "topic"; slug: string; topic: string; unknown: number }
  | { reason: "new"; slug: string }
  | { reason: "again"; slug: string };

type Learner = {
  knowledge: readonly TopicKnowledge[];
  /** When each set was last finished. */
  finished: ReadonlyMap<string, Date>;
};

/** The one set that is worth taking next; `undefined` where none is offered. Ties go to the order of `sets`. */
export function nextSet(sets: readonly OfferedSet[], { knowledge, finished }: Learner): NextSet | undefined {
  const weak = knowledge.filter(({ unknown }) => unknown > 0).toSorted((a, b) => b.unknown - a.unknown);
  for (const { topic, unknown } of weak) {
    const best = bestAbout(topic, sets, finished);
    if (best) return { reason: "topic", slug: best.slug, topic, unknown };
  }
  const untaken = sets.find(({ slug }) => !finished.has(slug));
  if (untaken) return { reason: "new", slug: untaken.slug };
  const longestAgo = sets.toSorted((a, b) => timeOf(finished, a) - timeOf(finished, b))[0];
  return longestAgo && { reason: "again", slug: longestAgo.slug };
}

/** The set that is most about a topic; of equal ones, the one that was finished longest ago or never. */
function bestAbout(topic: string, sets: readonly OfferedSet[], finished: Learner["finished"]): OfferedSet | undefined {
  return sets
    .filter(({ asks }) => (asks[topic] ?? 0) > 0)
    .toSorted((a, b) => shareOf(topic, b) - shareOf(topic, a) || timeOf(finished, a) - timeOf(finished, b))[0];
}

const shareOf = (topic: string, { asks }: OfferedSet) =>
  (asks[topic] ?? 0) / Object.values(asks).reduce((sum, count) => sum + count, 0);

const timeOf = (finished: Learner["finished"], { slug }: OfferedSet) => finished.get(slug)?.getTime() ?? 0;
