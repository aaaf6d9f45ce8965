import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { dayOf, formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { type AttemptSummary, listAttempts } from "@/server/attempts/list-attempts";
import { makeContext } from "@/server/context";
import { AwayPage } from "../away-page";
import { found } from "../found";
import { pageLocale } from "../page-locale";
import { unlessAway } from "../unless-away";

type MeProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ note?: string }> };

export async function generateMetadata({ params }: MeProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("me.title") }), robots: { index: false, follow: false } };
}

/** A learner's own page: what is open, and what is done. */
export default async function MePage({ params, searchParams }: MeProps) {
  const [locale, { note }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const attempts = await unlessAway(async () => found(await listAttempts({ ctx: await makeContext() })));
  if (!attempts) return <AwayPage locale={locale} path="/me" />;
  const groups = [
    { id: "unfinished", title: text("me.unfinished"), list: attempts.filter(({ finishedAt }) => !finishedAt) },
    { id: "finished", title: text("me.finished"), list: attempts.filter(({ finishedAt }) => finishedAt) },
  ];
  return (
    <PageFrame locale={locale} path="/me">
      <div className="pagehead">
        <h1>{text("me.title")}</h1>
        <p className="lede">{text("me.lede")}</p>
      </div>
      {note === "deleted" && (
        <p className="banner" role="status">
          {text("share.deleted")}
        </p>
      )}
      {attempts.length === 0 && (
        <EmptyState title={text("me.empty")} lede={text("me.emptyHint")}>
          <a className="btn btn--main" href={localPath(locale, "/")}>
            {text("me.toSets")}
          </a>
        </EmptyState>
      )}
      {groups.map(({ id, title, list }) =>
        list.length === 0 ? null : (
          <section aria-labelledby={id} key={id}>
            <h2 id={id}>{title}</h2>
            <ul className="tries section-body">
              {list.map((attempt) => (
                <Try attempt={attempt} locale={locale} key={attempt.id} />
              ))}
            </ul>
          </section>
        ),
      )}
    </PageFrame>
  );
}

function Try({ attempt, locale }: { attempt: AttemptSummary; locale: Locale }) {
  const text = textFor(locale);
  const { result, finishedAt, startedAt, answered, total } = attempt;
  const day = formatDay(locale, dayOf(finishedAt ?? startedAt));
  return (
    <li className="sheet try">
      <div>
        <h3 lang={attempt.lang}>{attempt.setTitle}</h3>
        <p>
          <strong>{result ? text("result.plain", result) : text("set.answered", { answered, total })}</strong>
        </p>
        <p className="small quiet">
          {text(`set.${attempt.mode}`)} · {text(finishedAt ? "me.finishedOn" : "me.started", { day })}
        </p>
      </div>
      <a className={finishedAt ? "btn" : "btn btn--main"} href={localPath(locale, `/attempts/${attempt.id}`)}>
        {text(finishedAt ? "me.open" : "me.resume")}
        <span className="sr">{attempt.setTitle}</span>
      </a>
    </li>
  );
}
