import { LivePage } from "@/components/assignments/live-page";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AssignmentResults } from "@/server/assignments/get-results";

type NowPartProps = { results: AssignmentResults; path: string; locale: Locale };

/** Who has finished, who answers and who has not begun, right now. */
export function NowPart({ results, path, locale }: NowPartProps) {
  const text = textFor(locale);
  const { finished, answering, waiting } = results.counts;
  const stats = [
    { count: finished, name: text("assign.finished") },
    { count: answering, name: text("assign.answering") },
    { count: waiting, name: text("assign.notBegun") },
  ];
  return (
    <section aria-labelledby="now" className="stack stack--near">
      <h2 id="now">{text("assign.now")}</h2>
      <div className="stats" role="status">
        {stats.map(({ count, name }) => (
          <div className="stat" key={name}>
            <b>{count}</b> <span>{name}</span>
          </div>
        ))}
      </div>
      {results.state !== "closed" && (
        <p className="hint">
          <LivePage address={localPath(locale, `${path}/live`)} stamp={results.stamp} words={text("assign.live")} />{" "}
          <a href={localPath(locale, path)}>{text("assign.reload")}</a>
        </p>
      )}
    </section>
  );
}
