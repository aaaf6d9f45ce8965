import type { Evidence } from "@/domain/items/item";
import { formatDay } from "@/i18n/format";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { Worded } from "../worded";

/** What each document says, side by side; the first is the one that backs the key. */
export function DocumentSheets({ evidence, text }: { evidence: readonly Evidence[]; text: Text }) {
  const bySource = new Map<string, Evidence>();
  for (const link of evidence) if (!bySource.has(link.source.id)) bySource.set(link.source.id, link);
  return (
    <ul className="docs">
      {[...bySource.values()].map(({ source, statement, paragraph }, index) => (
        <li className={index === 0 ? "sheet sheet--doc is-key" : "sheet sheet--doc"} key={source.id}>
          {index === 0 && (
            <p>
              <span className="chip chip--right">
                <Icon name="check" />
                {text("marked.right")}
              </span>
            </p>
          )}
          <p className="docs__says">
            <Worded>{statement}</Worded>
          </p>
          <p className="docs__title">
            <Worded>{source.title}</Worded>
          </p>
          <p className="small quiet">
            {formatDay(text.locale, source.published)}
            {source.inferredBecause && ` (${text("evidence.inferredDate")})`} ·{" "}
            {text("evidence.paragraph", { number: paragraph })}
          </p>
        </li>
      ))}
    </ul>
  );
}
