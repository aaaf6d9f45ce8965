import type { Text } from "@/i18n/messages";

const entries = [
  { key: "key key--value", word: "stated" },
  { key: "key key--claim", word: "claim" },
  { key: "key key--value key--ring", word: "doubted" },
  { key: "key key--least", word: "more" },
] as const;

/** What the shapes of the chart mean. */
export function SeriesLegend({ text }: { text: Text }) {
  return (
    <p className="legend">
      {entries.map(({ key, word }) => (
        <span key={word}>
          <i className={key} /> {text(`facts.size.${word}`)}
        </span>
      ))}
    </p>
  );
}
