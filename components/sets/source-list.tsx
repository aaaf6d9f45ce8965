import { formatDay } from "@/i18n/format";
import type { Text } from "@/i18n/messages";
import { Worded } from "../worded";

export type ListedSource = {
  id: string;
  title: string;
  publisher: string | null;
  published: string;
  /** Why the date is believed, when the document does not state it. */
  inferredBecause?: string | undefined;
};

/** Documents by title, publisher and date; what is missing or inferred is said. */
export function SourceList({ sources, text }: { sources: readonly ListedSource[]; text: Text }) {
  return (
    <ul className="doclist">
      {sources.map((source) => {
        const date = formatDay(text.locale, source.published);
        const reason = source.inferredBecause;
        return (
          <li key={source.id} data-date={reason ? "inferred" : "stated"}>
            <span className="evidence__doc">
              <Worded>{source.title}</Worded>
            </span>
            <span className="small quiet">
              {source.publisher ?? text("source.noPublisher")} ·{" "}
              {reason ? text("source.inferredPlain", { date }) : date}
            </span>
            {reason && <span className="small quiet">{reason}</span>}
          </li>
        );
      })}
    </ul>
  );
}
