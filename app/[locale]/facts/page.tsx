import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { ConflictEntry } from "@/components/ledger/conflict-entry";
import { FactEntry } from "@/components/ledger/fact-entry";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { listFacts, matchesSearch, topicNames } from "@/server/facts/list-facts";
import { languageLinks } from "../language-links";
import { pageLocale } from "../page-locale";
import { LedgerSearch } from "./ledger-search";

type Search = { q?: string; show?: string };
type FactsProps = { params: Promise<{ locale: string }>; searchParams: Promise<Search> };

/** Longest search that is read. */
const wordsMax = 100;

export async function generateMetadata({ params }: FactsProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const text = textFor(locale);
  return {
    title: text("app.titled", { title: text("facts.title") }),
    description: text("facts.lede"),
    alternates: languageLinks(locale, "/facts"),
  };
}

/** The ledger: where documents disagree first, then every fact by topic. */
export default async function FactsPage({ params, searchParams }: FactsProps) {
  const [locale, search] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const words = String(search.q ?? "")
    .slice(0, wordsMax)
    .trim();
  const ledger = listFacts(locale);
  const disputed = new Set(ledger.conflicts.flatMap(({ sides }) => sides.map(({ id }) => id)));
  const onlyConflicts = search.show === "conflicts";
  const isFound = (fact: (typeof ledger.facts)[number]) => !words || matchesSearch(fact, words);
  const conflicts = ledger.conflicts.filter(({ sides }) => sides.some(isFound));
  const facts = onlyConflicts ? [] : ledger.facts.filter(isFound);
  const topics = [...topicNames(locale)].map(([id, name]) => ({
    id,
    name,
    facts: facts.filter(({ topic }) => topic === id),
  }));
  return (
    <PageFrame locale={locale} path="/facts" wide>
      <div className="pagehead">
        <h1>{text("facts.title")}</h1>
        <p className="lede">{text("facts.lede")}</p>
      </div>
      <LedgerSearch locale={locale} words={words} onlyConflicts={onlyConflicts} topics={topics} />
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">{text("facts.conflicts", { count: conflicts.length })}</h2>
          <ul className="factlist section-body">
            {conflicts.map((conflict) => (
              <ConflictEntry conflict={conflict} text={text} key={conflict.id} />
            ))}
          </ul>
        </section>
      )}
      {topics.map((topic) =>
        topic.facts.length === 0 ? null : (
          <section aria-labelledby={topic.id} key={topic.id}>
            <h2 id={topic.id}>{topic.name}</h2>
            <ul className="factlist section-body">
              {topic.facts.map((fact) => (
                <FactEntry fact={fact} isDisputed={disputed.has(fact.id)} text={text} key={fact.id} />
              ))}
            </ul>
          </section>
        ),
      )}
      {conflicts.length + facts.length === 0 && (
        <EmptyState title={text("facts.empty")} lede={text("facts.emptyHint")}>
          <a className="btn" href={localPath(locale, "/facts")}>
            {text("facts.all")}
          </a>
        </EmptyState>
      )}
    </PageFrame>
  );
}
