import "../styles/classes.css";
import type { Metadata } from "next";
import { JoinBar } from "@/components/classes/join-bar";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { HowItWorks } from "@/components/sets/how-it-works";
import { SetCard } from "@/components/sets/set-card";
import { formatWeekday } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { listAttempts } from "@/server/attempts/list-attempts";
import { makeContext } from "@/server/context";
import { getDaily } from "@/server/daily/get-daily";
import { listSets } from "@/server/sets/list-sets";
import { AwayPage } from "./away-page";
import { TodayCard } from "./daily/today-card";
import { found } from "./found";
import { languageLinks } from "./language-links";
import { pageLocale } from "./page-locale";
import { unlessAway } from "./unless-away";

type HomeProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  return { alternates: languageLinks(await pageLocale(params), "/") };
}

async function loadHome(locale: Locale) {
  const ctx = await makeContext();
  const listed = found(await listSets({ ctx, lang: locale }));
  const sets = listed.filter((set) => set.questionCount > 0);
  const attempts = found(await listAttempts({ ctx }));
  return { now: ctx.now, sets, attempts, today: found(await getDaily({ ctx, lang: locale })) };
}

export default async function HomePage({ params }: HomeProps) {
  const locale = await pageLocale(params);
  const text = textFor(locale);
  const home = await unlessAway(() => loadHome(locale));
  if (!home) return <AwayPage locale={locale} path="/" />;
  const { now, sets, attempts, today } = home;
  return (
    <PageFrame locale={locale} path="/" wide>
      <section className="hero">
        <div className="pagehead">
          <p className="eyebrow">{formatWeekday(locale, now)}</p>
          <h1>{text("home.title")}</h1>
          <p className="lede">{text("home.lede")}</p>
        </div>
        <div className="stack stack--near">
          <TodayCard daily={today} locale={locale} />
          <p>
            <a href={localPath(locale, "/daily")}>{text("daily.all")}</a>
          </p>
        </div>
      </section>
      <JoinBar locale={locale} />
      <section aria-labelledby="sets">
        <h2 id="sets">{text("home.sets")}</h2>
        <div className="section-body">
          {sets.length === 0 ? (
            <EmptyState title={text("home.noSets")} lede={text("home.noSetsHint")} />
          ) : (
            <ul className="cards">
              {sets.map((set) => (
                <SetCard
                  key={set.slug}
                  set={{ ...set, sourceCount: set.sources.length }}
                  locale={locale}
                  started={attempts.find((attempt) => attempt.set === set.slug && !attempt.finishedAt)}
                />
              ))}
            </ul>
          )}
          <p className="section-body">
            <a href={localPath(locale, "/sets/by-teachers")}>{text("mySets.publicTitle")}</a>
          </p>
        </div>
      </section>
      <HowItWorks text={text} />
    </PageFrame>
  );
}
