import { JoinBar } from "@/components/classes/join-bar";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { HowItWorks } from "@/components/sets/how-it-works";
import { SetCard } from "@/components/sets/set-card";
import { formatWeekday } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { getHome, type HomeView as Home } from "@/server/home/get-home";
import { TodayCard } from "./daily/today-card";
import { found } from "./found";
import type { HtmlPage, PageCall } from "./html/html-page";
import { languageLinks } from "./language-links";

/** The sets, the quiz of the day, and where to type a class's code. */
export async function homePage({ ctx, locale }: PageCall<unknown>): Promise<HtmlPage> {
  const home = found(await getHome({ ctx, lang: locale }));
  const body = <HomeView {...home} now={ctx.now} locale={locale} />;
  return { head: { links: languageLinks(locale, "/") }, body };
}

type HomeViewProps = Home & { now: Date; locale: Locale };

function HomeView({ now, sets, today, locale }: HomeViewProps) {
  const text = textFor(locale);
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
                  started={set.started ?? undefined}
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
