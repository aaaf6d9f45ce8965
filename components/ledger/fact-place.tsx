import { formatDay, formatList } from "@/i18n/format";
import type { Text } from "@/i18n/messages";

export type ShownDocument = { title: string; published: string; isInferred: boolean };
type FactPlaceProps = { document: ShownDocument; paragraphs: readonly number[]; text: Text };

/** Title, date and paragraphs of the document that says it. */
export function FactPlace({ document: { title, published, isInferred }, paragraphs, text }: FactPlaceProps) {
  const date = formatDay(text.locale, published);
  return (
    <>
      <span className="doc-voice">{title}</span>
      <span className="small quiet">
        {" "}
        · {isInferred ? text("source.inferredPlain", { date }) : date}
        {paragraphs.length > 0 && (
          <>
            {" · "}
            {text("facts.paragraphs", {
              count: paragraphs.length,
              list: formatList(text.locale, paragraphs.map(String)),
            })}
          </>
        )}
      </span>
    </>
  );
}
