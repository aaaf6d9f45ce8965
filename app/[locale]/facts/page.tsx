import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { ConflictEntry } from "@/components/ledger/conflict-entry";
import { FactEntry } from "@/components/ledger/fact-entry";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { type FactLedger, type ListedFact, matchesSearch, topicNames } from "@/server/facts/list-facts";
import { visibleFacts } from "@/server/facts/visible-facts";
import { AwayPage } from "../away-page";
import { languageLinks } from "../language-links";
import { pageLocale } from "../page-locale";
import { unlessAway } from "../unless-away";
import { LedgerSearch } from "./ledger-search";

type Search = { q?: string; topic?: string; fact?: string };
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

/** What of the ledger is shown: what was searched for, one topic, or the conflicts. */
function choose({ facts, conflicts }: FactLedger, { q, topic, fact }: Search) {
  const words = String(q ?? "")
    .slice(0, wordsMax)
    .trim();
  const topicId = topic ?? facts.find(({ id }) => id === fact)?.topic;
  const isWanted = (entry: ListedFact) =>
    words ? matchesSearch(entry, words) : topicId === undefined || entry.topic === topicId;
  const real = conflicts.filter(({ treatment, sides }) => treatment !== "none" && sides.some(isWanted));
  return { words, topicId, conflicts: real, facts: words || topicId ? facts.filter(isWanted) : [] };
}

/** The ledger: where documents disagree, and every fact by topic. */
export default async function FactsPage({ params, searchParams }: FactsProps) {
  const [locale, search] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const ledger = await unlessAway(async () => visibleFacts({ ctx: await makeContext(), lang: locale }));
  if (!ledger) return <AwayPage locale={locale} path="/facts" />;
  const { words, topicId, facts, conflicts } = choose(ledger, search);
  const disputed = new Map(conflicts.flatMap(({ id, sides }) => sides.map((side) => [side.id, id])));
  const topics = [...topicNames(locale)].map(([id, name]) => ({
    id,
    name,
    count: ledger.facts.filter(({ topic }) => topic === id).length,
  }));
  const path = topicId && !words ? `/facts?topic=${encodeURIComponent(topicId)}` : "/facts";
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="pagehead">
        <h1>{text("facts.title")}</h1>
        <p className="lede">{text("facts.lede")}</p>
      </div>
      <LedgerSearch
        locale={locale}
        words={words}
        topics={topics}
        current={words ? undefined : (topicId ?? "conflicts")}
      />
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
      {facts.length > 0 && (
        <section aria-labelledby="facts">
          <h2 id="facts">{text("count.facts", { count: facts.length })}</h2>
          <ul className="factlist section-body">
            {facts.map((fact) => (
              <FactEntry fact={fact} conflictId={disputed.get(fact.id)} text={text} key={fact.id} />
            ))}
          </ul>
        </section>
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
