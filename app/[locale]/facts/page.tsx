import "../../styles/facts.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { FactEntry } from "@/components/ledger/fact-entry";
import { FactsFilter } from "@/components/ledger/facts-filter";
import { LedgerNav } from "@/components/ledger/ledger-nav";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { browseFacts } from "@/server/facts/browse-facts";
import { AwayPage } from "../away-page";
import { languageLinks } from "../language-links";
import { pageLocale } from "../page-locale";
import { unlessAway } from "../unless-away";
import { activeFilters, filterFields } from "./active-filters";
import { FactPager } from "./fact-pager";
import { type FactsSearch, factsAddress, factsPath, hasEmptyFields, readFactsQuery } from "./facts-address";

type FactsProps = { params: Promise<{ locale: string }>; searchParams: Promise<FactsSearch> };

export async function generateMetadata({ params, searchParams }: FactsProps): Promise<Metadata> {
  const [locale, search] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  return {
    title: text("app.titled", { title: text("facts.title") }),
    description: text("facts.lede"),
    openGraph: { title: text("facts.title"), description: text("facts.lede") },
    alternates: languageLinks(locale, factsPath(readFactsQuery(search))),
  };
}

/** The ledger: every fact, filtered as the address says, with what stands against it. */
export default async function FactsPage({ params, searchParams }: FactsProps) {
  const [locale, search] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const query = readFactsQuery(search);
  if (hasEmptyFields(search)) redirect(factsAddress(locale, query));
  const found = await unlessAway(async () => browseFacts({ ctx: await makeContext(), lang: locale, query }));
  if (!found) return <AwayPage locale={locale} path="/facts" />;
  const fields = filterFields(found, text);
  return (
    <PageFrame locale={locale} path={factsPath(query)} wide>
      <div className="pagehead">
        <h1>{text("facts.title")}</h1>
        <p className="lede">{text("facts.lede")}</p>
      </div>
      <LedgerNav current="all" text={text} />
      <FactsFilter
        words={query.words}
        fields={fields}
        chosen={query.choice}
        active={activeFilters(fields, query, text)}
        text={text}
      />
      {found.total === 0 ? (
        <EmptyState title={text("facts.empty")} lede={text("facts.emptyHint")}>
          <a className="btn" href={localPath(locale, "/facts")}>
            {text("facts.all")}
          </a>
        </EmptyState>
      ) : (
        <section aria-labelledby="facts">
          <h2 id="facts">{text("facts.found", { count: found.total })}</h2>
          {found.held > 0 && <p className="small quiet">{text("facts.heldCount", { count: found.held })}</p>}
          <ul className="factlist section-body">
            {found.facts.map((fact) => (
              <FactEntry
                fact={fact}
                conflicts={fact.conflicts.flatMap((id) => found.conflicts.get(id) ?? [])}
                text={text}
                key={fact.id}
              />
            ))}
          </ul>
          <FactPager found={found} query={query} locale={locale} />
        </section>
      )}
    </PageFrame>
  );
}
