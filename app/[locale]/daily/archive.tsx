import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { PastDay } from "@/server/daily/get-daily";
import { standingText } from "./today-card";

/** The days before today, each with the reader's own result. */
export function Archive({ days, locale }: { days: readonly PastDay[]; locale: Locale }) {
  const text = textFor(locale);
  return (
    <section aria-labelledby="archive">
      <h2 id="archive">{text("daily.archive")}</h2>
      <p className="quiet">{text("daily.archiveHint")}</p>
      <ol className="days section-body">
        {days.map(({ on, attempt }) => (
          <li key={on} data-taken={attempt ? "" : undefined}>
            <a href={localPath(locale, `/daily/${on}`)}>{formatDay(locale, on)}</a>
            {attempt && <strong>{standingText(attempt, locale)}</strong>}
          </li>
        ))}
      </ol>
    </section>
  );
}
