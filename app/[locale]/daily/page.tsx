import "../../styles/daily.css";
import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { formatWeekday } from "@/i18n/format";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { getDaily, listDays } from "@/server/daily/get-daily";
import { AwayPage } from "../away-page";
import { found } from "../found";
import { languageLinks } from "../language-links";
import { pageLocale } from "../page-locale";
import { unlessAway } from "../unless-away";
import { Archive } from "./archive";
import { TodayCard } from "./today-card";

type DailyProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ note?: string }> };

const path = "/daily";

export async function generateMetadata({ params }: DailyProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const text = textFor(locale);
  const title = text("app.titled", { title: text("daily.title") });
  const description = text("daily.description");
  return {
    title,
    description,
    alternates: languageLinks(locale, path),
    openGraph: { title, description, locale, siteName: text("app.name"), type: "website" },
  };
}

async function loadDaily(locale: Locale) {
  const ctx = await makeContext();
  const [daily, days] = await Promise.all([getDaily({ ctx, lang: locale }), listDays({ ctx })]);
  return { now: ctx.now, daily: found(daily), days: found(days) };
}

/** Today's quiz, and the days before. */
export default async function DailyPage({ params, searchParams }: DailyProps) {
  const [locale, { note }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const loaded = await unlessAway(() => loadDaily(locale));
  if (!loaded) return <AwayPage locale={locale} path={path} />;
  return (
    <PageFrame locale={locale} path={path}>
      <div className="pagehead">
        <p className="eyebrow">{formatWeekday(locale, loaded.now)}</p>
        <h1>{text("daily.title")}</h1>
        <p className="lede">{text("daily.lede")}</p>
      </div>
      {note === "over" && (
        <p className="banner" role="status">
          {text("daily.over")}
        </p>
      )}
      <TodayCard daily={loaded.daily} locale={locale} />
      <p className="quiet small">{text("daily.midnight")}</p>
      <Archive days={loaded.days} locale={locale} />
    </PageFrame>
  );
}
