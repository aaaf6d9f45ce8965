import type { Metadata } from "next";
import { cache } from "react";
import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { SourceList } from "@/components/sets/source-list";
import { StartForm } from "@/components/sets/start-form";
import { Worded } from "@/components/worded";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { getAttempt } from "@/server/attempts/get-attempt";
import { listAttempts } from "@/server/attempts/list-attempts";
import { listClasses } from "@/server/classes/list-classes";
import { makeContext } from "@/server/context";
import { getSet } from "@/server/sets/get-set";
import { AwayPage } from "../../away-page";
import { found } from "../../found";
import { languageLinks } from "../../language-links";
import { pageLocale } from "../../page-locale";
import { failedTitle, unlessAway } from "../../unless-away";
import { AssignLinks } from "./assign-links";
import { UnfinishedAttempt } from "./unfinished-attempt";

type SetProps = { params: Promise<{ locale: string; slug: string }> };

/** Once a request: the title and the page both need it. */
const loadSet = cache((slug: string, lang: Locale) =>
  unlessAway(async () => {
    const ctx = await makeContext();
    const set = found(await getSet({ ctx, slug, lang }));
    const attempts = found(await listAttempts({ ctx }));
    const left = attempts.find((attempt) => attempt.set === slug && !attempt.finishedAt);
    const unfinished = left && found(await getAttempt({ ctx, attemptId: left.id })).attempt;
    const classes = ctx.user ? found(await listClasses({ ctx })) : [];
    return { set, unfinished, classes, isTeacher: ctx.user !== null, onceKey: ctx.newId() };
  }),
);

export async function generateMetadata({ params }: SetProps): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const set = (await loadSet(slug, locale))?.set;
  if (!set) return { title: text("app.titled", { title: text(failedTitle()) }) };
  const title = text("app.titled", { title: set.title });
  return {
    title,
    description: set.description,
    alternates: languageLinks(locale, `/sets/${slug}`),
    // What teachers write was read by nobody else.
    ...(set.isTeachers ? { robots: { index: false } } : {}),
    openGraph: { title, description: set.description, locale },
  };
}

export default async function SetPage({ params }: SetProps) {
  const [locale, { slug }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const path = `/sets/${slug}`;
  const loaded = await loadSet(slug, locale);
  if (!loaded) return <AwayPage locale={locale} path={path} />;
  const { set, unfinished, classes, isTeacher, onceKey } = loaded;
  return (
    <PageFrame locale={locale} path={path}>
      <p className="crumb">
        <a href={localPath(locale, "/")}>
          <Icon name="back" />
          <span>{text("set.all")}</span>
        </a>
      </p>
      <div className="pagehead">
        <h1>
          <Worded>{set.title}</Worded>
        </h1>
        <p className="lede">{set.description}</p>
        {set.isTeachers && <p className="quiet">{text("mySets.byTeacherNote")}</p>}
        {set.languages.length === 1 && (
          <p className="quiet">{text("mySets.onlyIn", { language: set.languages[0] ?? "" })}</p>
        )}
      </div>
      <ul className="figures">
        <li>{text("count.questions", { count: set.questionCount })}</li>
        <li>
          <span className="node node--source" aria-hidden="true" />
          {text("count.documents", { count: set.sources.length })}
        </li>
        <li>{text("count.kinds", { count: set.kinds.length })}</li>
      </ul>
      {unfinished && <UnfinishedAttempt attempt={unfinished} locale={locale} />}
      <StartForm set={set.slug} locale={locale} isMain={!unfinished} onceKey={onceKey} />
      {classes.length > 0 && <AssignLinks classes={classes} set={slug} locale={locale} />}
      {isTeacher && (
        <p>
          <a href={localPath(locale, `${path}/export`)}>{text("exports.link")}</a>
        </p>
      )}
      {set.sources.length > 0 && (
        <section className="sheet" aria-labelledby="sources">
          <h2 id="sources">{text("set.sources")}</h2>
          <SourceList sources={set.sources} text={text} />
        </section>
      )}
    </PageFrame>
  );
}
