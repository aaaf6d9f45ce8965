import "../../../styles/facts.css";
import "../../../styles/fact-timeline.css";
import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { EventList } from "@/components/ledger/event-list";
import { formatDay } from "@/i18n/format";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { listEvents } from "@/server/facts/list-events";
import { AwayPage } from "../../away-page";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";
import { ledgerMetadata } from "../ledger-metadata";
import { LedgerPage } from "../ledger-page";

type TimelineProps = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: TimelineProps): Promise<Metadata> => ledgerMetadata(params, "timeline");

/** Everything that documents date, year by year. */
export default async function TimelinePage({ params }: TimelineProps) {
  const locale = await pageLocale(params);
  const text = textFor(locale);
  const path = "/facts/timeline";
  const listed = await unlessAway(async () => listEvents({ ctx: await makeContext(), lang: locale }));
  if (!listed) return <AwayPage locale={locale} path={path} />;
  const yearOf = ({ dates: [first] }: (typeof listed.events)[number]) => first?.on.slice(0, 4) ?? "";
  const years = [...new Set(listed.events.map(yearOf))];
  return (
    <LedgerPage locale={locale} part="timeline" path={path} isSomeHeld={listed.isSomeHeld}>
      {years.length === 0 && (
        <EmptyState title={text("facts.timeline.empty")} lede={text("facts.timeline.emptyHint")} />
      )}
      {years.map((year) => (
        <section className="year" aria-labelledby={`year-${year}`} key={year}>
          <h2 id={`year-${year}`}>{formatDay(locale, year)}</h2>
          <EventList events={listed.events.filter((event) => yearOf(event) === year)} text={text} />
        </section>
      ))}
    </LedgerPage>
  );
}
