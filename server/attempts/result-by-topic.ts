import "server-only";
import type { Language } from "@/domain/language";
import { corpus } from "../corpus";
import { bodyOf } from "../items/stored-item";
import { type AnsweredItem, type AttemptResult, recomputeResult } from "./recompute-result";

export type TopicResult = AttemptResult & { topic: string; name: string };

/** What was known by topic, in the order of the content's topics; a topic that is gone keeps its id as its name. */
export function resultByTopic(items: readonly AnsweredItem[], lang: Language): TopicResult[] {
  const groups = new Map<string, AnsweredItem[]>();
  for (const item of items) {
    const { topic } = bodyOf(item);
    groups.set(topic, [...(groups.get(topic) ?? []), item]);
  }
  const topics = corpus().ledger.topics;
  const rank = (id: string) => topics.findIndex((topic) => topic.id === id);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([topic, grouped]) => ({
      topic,
      name: topics.find(({ id }) => id === topic)?.name[lang] ?? topic,
      ...recomputeResult(grouped),
    }))
    .filter(({ total }) => total > 0);
}
