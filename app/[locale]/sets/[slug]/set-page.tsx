import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { SourceList } from "@/components/sets/source-list";
import { StartForm } from "@/components/sets/start-form";
import { Worded } from "@/components/worded";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { getOpenAttempt } from "@/server/attempts/get-attempt";
import { listClasses } from "@/server/classes/list-classes";
import type { Context } from "@/server/context";
import { getSet } from "@/server/sets/get-set";
import { found } from "../../found";
import type { HtmlPage, PageCall } from "../../html/html-page";
import { languageLinks } from "../../language-links";
import { AssignLinks } from "./assign-links";
import { UnfinishedAttempt } from "./unfinished-attempt";

/** A set: what it asks about, and where to begin or go on. */
export async function setPage({ ctx, params: { slug }, locale }: PageCall<{ slug: string }>): Promise<HtmlPage> {
  const loaded = await loadSet(ctx, slug, locale);
  const { title, description, isTeachers } = loaded.set;
  const head = {
    title,
    description,
    // What teachers write was read by nobody else.
    ...(isTeachers ? {} : { links: languageLinks(locale, `/sets/${slug}`) }),
  };
  return { head, body: <SetView {...loaded} slug={slug} locale={locale} /> };
}

async function loadSet(ctx: Context, slug: string, lang: Locale) {
  const set = found(await getSet({ ctx, slug, lang }));
  const unfinished = await getOpenAttempt({ ctx, set: slug });
  const classes = ctx.user ? found(await listClasses({ ctx })) : [];
  return { set, unfinished, classes, isTeacher: ctx.user !== null, onceKey: ctx.newId() };
}

type SetViewProps = Awaited<ReturnType<typeof loadSet>> & { slug: string; locale: Locale };

function SetView({ set, unfinished, classes, isTeacher, onceKey, slug, locale }: SetViewProps) {
  const text = textFor(locale);
  const path = `/sets/${slug}`;
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
        {set.sources.length > 0 && (
          <li>
            <span className="node node--source" aria-hidden="true" />
            {text("count.documents", { count: set.sources.length })}
          </li>
        )}
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
