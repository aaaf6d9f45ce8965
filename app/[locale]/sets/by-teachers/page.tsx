import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { formatDay } from "@/i18n/format";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { listPublicSets } from "@/server/my-sets/versions/list-public-sets";
import { AwayPage } from "../../away-page";
import { found } from "../../found";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";

type ByTeachersProps = { params: Promise<{ locale: string }> };

/** Not for search engines: what teachers write was read by nobody else. */
export async function generateMetadata({ params }: ByTeachersProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("mySets.publicTitle") }), robots: { index: false } };
}

/** The sets that teachers made public. */
export default async function ByTeachersPage({ params }: ByTeachersProps) {
  const locale = await pageLocale(params);
  const path = "/sets/by-teachers";
  const text = textFor(locale);
  const sets = await unlessAway(async () => found(await listPublicSets({ ctx: await makeContext(), lang: locale })));
  if (!sets) return <AwayPage locale={locale} path={path} />;
  const ownSets = <a href={localPath(locale, "/my-sets")}>{text("mySets.publicToOwn")}</a>;
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="pagehead">
        <h1>{text("mySets.publicTitle")}</h1>
        <p className="lede">{text("mySets.publicLede")}</p>
      </div>
      {sets.length === 0 ? (
        <EmptyState title={text("mySets.publicNone")} lede={text("mySets.lede")}>
          {ownSets}
        </EmptyState>
      ) : (
        <>
          <ul className="cards">
            {sets.map(({ slug, title, questionCount, publishedAt }) => (
              <li className="sheet setcard" key={slug}>
                <h2>
                  <a href={localPath(locale, `/sets/${slug}`)}>
                    <bdi>{title}</bdi>
                  </a>
                </h2>
                <p className="setcard__foot">
                  <span>{text("count.questions", { count: questionCount })}</span>
                  <span>{formatDay(locale, publishedAt.toISOString().slice(0, 10))}</span>
                </p>
              </li>
            ))}
          </ul>
          <p>{ownSets}</p>
        </>
      )}
    </PageFrame>
  );
}
