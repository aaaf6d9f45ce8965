import { formatList } from "@/i18n/format";
import type { Text } from "@/i18n/messages";

export type KnownTopic = { topic: string; name: string; known: number; unknown: number };

type TopicKnowledgeProps = {
  /** The weakest first. */
  topics: readonly KnownTopic[];
  /** Names of topics that nothing can be said of yet. */
  untouched: readonly string[];
  text: Text;
};

/** What is known of each topic and what is not; the bar repeats the words. */
export function TopicKnowledge({ topics, untouched, text }: TopicKnowledgeProps) {
  return (
    <section className="sheet" aria-labelledby="topics">
      <h2 id="topics">{text("me.topics.title")}</h2>
      <p className="quiet">{text(topics.length > 0 ? "me.topics.lede" : "me.topics.none")}</p>
      {topics.length > 0 && (
        <ol className="topics">
          {topics.map(({ topic, name, known, unknown }) => (
            <li className="topic topic--known" key={topic}>
              <strong>{name}</strong>
              <span>
                {text("me.topics.line", {
                  known: text("me.topics.known", { count: known }),
                  unknown: text("me.topics.unknown", { count: unknown }),
                })}
              </span>
              <svg className="bar" aria-hidden="true">
                <rect width={`${Math.round((100 * known) / (known + unknown))}%`} height="100%" />
              </svg>
            </li>
          ))}
        </ol>
      )}
      {topics.length > 0 && untouched.length > 0 && (
        <p className="small quiet">{text("me.topics.untouched", { topics: formatList(text.locale, untouched) })}</p>
      )}
    </section>
  );
}
