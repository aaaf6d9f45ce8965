import type { Text } from "@/i18n/messages";

export type TopicScore = { topic: string; name: string; correct: number; total: number };

/** How each topic went; the bar repeats the words beside it. */
export function TopicBars({ topics, text }: { topics: readonly TopicScore[]; text: Text }) {
  return (
    <ul className="topics">
      {topics.map(({ topic, name, correct, total }) => (
        <li className="topic" key={topic}>
          <span>{name}</span>
          <strong>{text("result.ofTotal", { correct, total })}</strong>
          <svg className="bar" aria-hidden="true">
            <rect width={`${(100 * correct) / Math.max(total, 1)}%`} height="100%" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
