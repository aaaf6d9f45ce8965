import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { SourceList } from "@/components/sets/source-list";
import { StartForm } from "@/components/sets/start-form";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { getAttempt } from "@/server/attempts/get-attempt";
import { listAttempts } from "@/server/attempts/list-attempts";
import { makeContext } from "@/server/context";
import { getSet } from "@/server/sets/get-set";
import { found } from "../../found";
import { languageLinks } from "../../language-links";
import { pageLocale } from "../../page-locale";
import { UnfinishedAttempt } from "./unfinished-attempt";

type SetProps = { params: Promise<{ locale: string; slug: string }> };

async function loadSet(params: SetProps["params"]) {
  const [locale, { slug }] = await Promise.all([pageLocale(params), params]);
  const ctx = await makeContext();
  return { locale, ctx, set: found(await getSet({ ctx, slug, lang: locale })) };
}

export async function generateMetadata({ params }: SetProps): Promise<Metadata> {
  const { locale, set } = await loadSet(params);
  const title = textFor(locale)("app.titled", { title: set.title });
  return {
    title,
    description: set.description,
    alternates: languageLinks(locale, `/sets/${set.slug}`),
    openGraph: { title, description: set.description, locale },
  };
}

export default async function SetPage({ params }: SetProps) {
  const { locale, ctx, set } = await loadSet(params);
  const text = textFor(locale);
  const attempts = found(await listAttempts({ ctx }));
  const left = attempts.find((attempt) => attempt.set === set.slug && !attempt.finishedAt);
  const unfinished = left && found(await getAttempt({ ctx, attemptId: left.id })).attempt;
  return (
    <PageFrame locale={locale} path={`/sets/${set.slug}`}>
      <p className="crumb">
        <a href={localPath(locale, "/")}>
          <Icon name="back" />
          <span>{text("set.all")}</span>
        </a>
      </p>
      <div className="pagehead">
        <h1>{set.title}</h1>
        <p className="lede">{set.description}</p>
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
      <StartForm set={set.slug} locale={locale} isMain={!unfinished} />
      <section className="sheet" aria-labelledby="sources">
        <h2 id="sources">{text("set.sources")}</h2>
        <SourceList sources={set.sources} text={text} />
      </section>
    </PageFrame>
  );
}
