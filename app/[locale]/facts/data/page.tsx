import "../../../styles/facts.css";
import "../../../styles/classes.css";
import "../../../styles/figures.css";
import type { Metadata } from "next";
import { factColumns } from "@/domain/ledger/data/facts-csv";
import { licence } from "@/domain/ledger/data/published-ledger";
import { formatNumber } from "@/i18n/format";
import { type Text, textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { countPublished, factsVersion } from "@/server/facts/publish-facts";
import { AwayPage } from "../../away-page";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";
import { ledgerMetadata } from "../ledger-metadata";
import { LedgerPage } from "../ledger-page";
import { DatasetData } from "./dataset-data";

type DataProps = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: DataProps): Promise<Metadata> => ledgerMetadata(params, "data");

/** The ledger for programs: its files, their version, licence and provenance, and what their columns mean. */
export default async function DataPage({ params }: DataProps) {
  const locale = await pageLocale(params);
  const text = textFor(locale);
  const path = "/facts/data";
  const counts = await unlessAway(async () => countPublished(await makeContext()));
  if (!counts) return <AwayPage locale={locale} path={path} />;
  const version = factsVersion();
  return (
    <LedgerPage locale={locale} part="data" path={path} isSomeHeld={counts.heldBack > 0}>
      <DatasetData version={version} text={text} />
      <ul className="cards">
        <File ending="jsonld" name="JSON-LD" hint={text("facts.data.jsonldHint")} version={version} text={text} />
        <File ending="csv" name="CSV" hint={text("facts.data.csvHint")} version={version} text={text} />
      </ul>
      <section className="sheet" aria-label={text("facts.data.version")}>
        <dl className="meta">
          <Entry term={text("facts.data.version")}>
            <bdi className="hash">{version}</bdi>
            <p className="small quiet">{text("facts.data.stable")}</p>
          </Entry>
          <Entry term={text("facts.data.facts")}>
            {formatNumber(locale, counts.facts)}
            {counts.heldBack > 0 && (
              <p className="small quiet">{text("facts.heldCount", { count: counts.heldBack })}</p>
            )}
            <p className="small quiet">{text("facts.data.held")}</p>
          </Entry>
          <Entry term={text("facts.data.licence")}>
            {text("facts.data.licenceText")}{" "}
            <a href={licence} rel="license noreferrer">
              <bdi>CC BY 4.0</bdi>
            </a>
          </Entry>
          <Entry term={text("facts.data.provenance")}>{text("facts.data.provenanceText")}</Entry>
        </dl>
      </section>
      <Columns text={text} />
    </LedgerPage>
  );
}

const Entry = ({ term, children }: { term: string; children: React.ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

type FileProps = { ending: "csv" | "jsonld"; name: string; hint: string; version: string; text: Text };

function File({ ending, name, hint, version, text }: FileProps) {
  return (
    <li className="sheet">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p className="quiet">{hint}</p>
      <p>
        <a
          className="btn"
          href={`/api/v1/facts.${ending}?version=${version}`}
          download={`sanad-facts-${version}.${ending}`}
        >
          {text("facts.data.download")}
          <span className="sr"> {name}</span>
        </a>
      </p>
    </li>
  );
}

function Columns({ text }: { text: Text }) {
  return (
    <section className="sheet" aria-labelledby="columns">
      <h2 id="columns">{text("facts.data.columns")}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: shown as cards on a phone, a table is one no more without its role */}
      <table className="table table--cards table--columns" role="table">
        <thead>
          <tr>
            <th scope="col">{text("facts.data.column")}</th>
            <th scope="col">{text("facts.data.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {factColumns.map((column) => (
            <tr key={column}>
              <th scope="row">
                <bdi className="hash">{column}</bdi>
              </th>
              <td data-label={text("facts.data.meaning")}>{text(`facts.data.columnMeans.${column}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
