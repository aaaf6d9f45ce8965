import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { type DailyView, getDaily } from "@/server/daily/get-daily";
import { AwayPage } from "../../away-page";
import { found } from "../../found";
import { languageLinks } from "../../language-links";
import { pageLocale } from "../../page-locale";
import { failedTitle, unlessAway } from "../../unless-away";
import { standingText } from "../today-card";

type DayProps = { params: Promise<{ locale: string; on: string }> };

/** Once a request: the title and the page both need it. */
const loadDay = cache((on: string, lang: Locale) =>
  unlessAway(async () => found(await getDaily({ ctx: await makeContext(), lang, on }))),
);

export async function generateMetadata({ params }: DayProps): Promise<Metadata> {
  const [locale, { on }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const daily = await loadDay(on, locale);
  const title = daily ? text("daily.titleOn", { day: formatDay(locale, on) }) : text(failedTitle());
  return {
    title: text("app.titled", { title }),
    alternates: languageLinks(locale, `/daily/${on}`),
    robots: { index: false, follow: true },
  };
}

/** The quiz of an earlier day, for practice; today's has a page of its own. */
export default async function DayPage({ params }: DayProps) {
  const [locale, { on }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const daily = await loadDay(on, locale);
  if (!daily) return <AwayPage locale={locale} path={`/daily/${on}`} />;
  if (daily.isToday) redirect(localPath(locale, "/daily"));
  return (
    <PageFrame locale={locale} path={`/daily/${on}`}>
      <p className="crumb">
        <a href={localPath(locale, "/daily")}>
          <Icon name="back" />
          <span>{text("daily.all")}</span>
        </a>
      </p>
      <div className="pagehead">
        <h1>{text("daily.titleOn", { day: formatDay(locale, on) })}</h1>
        <p className="lede">{text("daily.practiceLede")}</p>
      </div>
      <OwnAttempt daily={daily} locale={locale} />
      <form className="btnrow" method="post" action={localPath(locale, `/daily/${on}/start`)}>
        <button type="submit" className="btn btn--main">
          {text("daily.practice")}
          <Icon name="next" />
        </button>
      </form>
    </PageFrame>
  );
}

/** What the reader reached on the day itself. */
function OwnAttempt({ daily: { attempt }, locale }: { daily: DailyView; locale: Locale }) {
  const text = textFor(locale);
  if (!attempt) return null;
  const { isFinished: isDone } = attempt;
  return (
    <section className="sheet" aria-labelledby="own">
      <h2 id="own">{text(isDone ? "daily.ownResult" : "daily.ownUnfinished")}</h2>
      <p>
        <strong>{standingText(attempt, locale)}</strong>
      </p>
      <p>
        <a className="btn" href={localPath(locale, `/attempts/${attempt.id}`)}>
          {text(isDone ? "daily.toResult" : "daily.resume")}
        </a>
      </p>
    </section>
  );
}
