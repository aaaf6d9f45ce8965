import { Instant } from "@/components/assignments/instant";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";

/** What was published, and what rests on it; nothing before there is any. */
export function VersionsPart({ set, zone, locale }: { set: MySetView; zone: string; locale: Locale }) {
  const text = textFor(locale);
  if (set.versions.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="versions">
      <h2 id="versions">{text("mySets.versions")}</h2>
      <ul className="stack stack--near">
        {set.versions.map(({ number, publishedAt, assignments, attempts }) => (
          <li key={number}>
            <strong>{text("mySets.version", { number })}</strong>{" "}
            <span className="quiet">
              <Instant at={publishedAt} timeZone={zone} locale={locale} />
            </span>
            <br />
            <span className="small quiet">{text("mySets.uses", { assignments, attempts })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
