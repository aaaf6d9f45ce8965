import "../../../styles/facts.css";
import "../../../styles/classes.css";
import "../../../styles/figures.css";
import "../../../styles/fact-comparison.css";
import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { ComparisonTable } from "@/components/ledger/comparison-table";
import { localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { type Comparison, listComparison } from "@/server/facts/list-comparison";
import { AwayPage } from "../../away-page";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";
import { ledgerMetadata } from "../ledger-metadata";
import { LedgerPage } from "../ledger-page";

type Search = { source?: string | string[]; different?: string };
type CompareProps = { params: Promise<{ locale: string }>; searchParams: Promise<Search> };

export const generateMetadata = ({ params }: CompareProps): Promise<Metadata> => ledgerMetadata(params, "compare");

/** Two documents or more beside each other, where they speak of the same things. */
export default async function ComparePage({ params, searchParams }: CompareProps) {
  const [locale, search] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const sources = [search.source ?? []].flat();
  const compared = await unlessAway(async () => listComparison({ ctx: await makeContext(), lang: locale, sources }));
  if (!compared) return <AwayPage locale={locale} path="/facts/compare" />;
  const isDifferent = ({ conflicts }: Comparison["rows"][number]) =>
    conflicts.some(({ treatment }) => treatment !== "none");
  const differing = compared.rows.filter(isDifferent);
  const rows = search.different ? differing : compared.rows;
  return (
    <LedgerPage locale={locale} part="compare" path={pathOf(search)} isSomeHeld={compared.isSomeHeld}>
      <DocumentChoice compared={compared} search={search} isTooFew={sources.length === 1} text={text} />
      <section aria-labelledby="rows">
        <h2 id="rows">
          {text("facts.compare.rows", { count: compared.rows.length })}
          {locale === "ar" ? " " : ", "}
          {text("facts.compare.different", { count: differing.length })}
        </h2>
        {rows.length === 0 ? (
          <EmptyState heading="h3" title={text("facts.compare.empty")} lede={text("facts.compare.emptyHint")} />
        ) : (
          <div className="tablewrap section-body">
            <ComparisonTable documents={compared.documents} rows={rows} text={text} />
          </div>
        )}
      </section>
    </LedgerPage>
  );
}

function pathOf({ source, different }: Search): string {
  const query = new URLSearchParams([source ?? []].flat().map((id) => ["source", id]));
  if (different) query.set("different", "1");
  return query.size === 0 ? "/facts/compare" : `/facts/compare?${query}`;
}

type ChoiceProps = { compared: Comparison; search: Search; isTooFew: boolean; text: Text };

function DocumentChoice({ compared: { all, documents }, search, isTooFew, text }: ChoiceProps) {
  return (
    <form className="sheet docchoice" action={localPath(text.locale, "/facts/compare")}>
      <fieldset aria-describedby={isTooFew ? "too-few" : undefined}>
        <legend>{text("facts.compare.choose")}</legend>
        <div className="docchoice__list">
          {all.map(({ id, title }) => (
            <label className="docchoice__tick" key={id}>
              <input
                type="checkbox"
                name="source"
                value={id}
                defaultChecked={documents.some((document) => document.id === id)}
              />
              <span className="doc-voice">{title}</span>
            </label>
          ))}
        </div>
        {isTooFew && (
          <p className="error" id="too-few">
            {text("facts.compare.few")}
          </p>
        )}
      </fieldset>
      <label className="docchoice__tick">
        <input type="checkbox" name="different" value="1" defaultChecked={Boolean(search.different)} />
        <span>{text("facts.compare.onlyDifferent")}</span>
      </label>
      <button type="submit" className="btn btn--main">
        {text("facts.compare.submit")}
      </button>
    </form>
  );
}
