import "../../../styles/facts.css";
import "../../../styles/classes.css";
import "../../../styles/figures.css";
import "../../../styles/fact-series.css";
import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { SeriesChart } from "@/components/ledger/series-chart";
import { SeriesLegend } from "@/components/ledger/series-legend";
import { SeriesTable } from "@/components/ledger/series-table";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { type ListedSeries, listSeries } from "@/server/facts/list-series";
import { AwayPage } from "../../away-page";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";
import { ledgerMetadata } from "../ledger-metadata";
import { LedgerPage } from "../ledger-page";

type SizeProps = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: SizeProps): Promise<Metadata> => ledgerMetadata(params, "size");

/** Numbers of several documents over time: a mark for each, and the same in a table. */
export default async function SizePage({ params }: SizeProps) {
  const locale = await pageLocale(params);
  const text = textFor(locale);
  const path = "/facts/size";
  const listed = await unlessAway(async () => listSeries({ ctx: await makeContext(), lang: locale }));
  if (!listed) return <AwayPage locale={locale} path={path} />;
  return (
    <LedgerPage locale={locale} part="size" path={path} isSomeHeld={listed.isSomeHeld}>
      {listed.series.length === 0 && (
        <EmptyState title={text("facts.size.empty")} lede={text("facts.size.emptyHint")} />
      )}
      {listed.series.map(({ id, title, points }) => (
        <section className="sheet seriessheet" aria-labelledby={`series-${id}`} key={id}>
          <h2 id={`series-${id}`}>{title}</h2>
          <figure className="stack stack--near">
            <SeriesLegend text={text} />
            <SeriesChart points={points.map(chartPoint)} title={title} text={text} />
            <figcaption className="small quiet">{text("facts.size.reading")}</figcaption>
          </figure>
          <SeriesTable facts={points.map(({ fact }) => fact)} title={title} text={text} />
        </section>
      ))}
    </LedgerPage>
  );
}

const chartPoint = ({ fact, ...point }: ListedSeries["points"][number]) => ({
  ...point,
  id: fact.id,
  words: fact.value,
  document: fact.document.title,
  speaker: fact.attributedTo,
  isDoubted: fact.certainty === "doubted",
});
