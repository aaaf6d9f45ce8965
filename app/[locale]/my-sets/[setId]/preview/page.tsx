import "../../../../styles/my-sets.css";
import "../../../../styles/drafted-items.css";
import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { previewQuestion } from "@/server/my-sets/preview-question";
import { AwayPage } from "../../../away-page";
import { asTeacher } from "../../../classes/as-teacher";
import { found } from "../../../found";
import { pageLocale } from "../../../page-locale";
import { unlessAway } from "../../../unless-away";
import { TriedQuestion } from "./tried-question";

type Search = { question?: string; answer?: string; note?: string };
type PreviewProps = { params: Promise<{ locale: string; setId: string }>; searchParams: Promise<Search> };

export async function generateMetadata({ params }: PreviewProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("mySets.preview") }), robots: { index: false, follow: false } };
}

async function loadQuestion(locale: Locale, setId: string, { question = "1", answer }: Search) {
  const ctx = await asTeacher(locale, `/my-sets/${setId}/preview`);
  const number = /^\d{1,3}$/.test(question) ? Number(question) : 1;
  return found(await previewQuestion({ ctx, setId, lang: locale, number, answer: parsed(answer) }));
}

/** An answer from the address; what is none there is none. */
function parsed(answer: string | undefined): unknown {
  if (answer === undefined) return undefined;
  try {
    return JSON.parse(answer);
  } catch {
    return undefined;
  }
}

/** A set as a learner meets it, one question at a time, with nothing recorded. */
export default async function PreviewPage({ params, searchParams }: PreviewProps) {
  const [locale, { setId }, search] = await Promise.all([pageLocale(params), params, searchParams]);
  const path = `/my-sets/${setId}/preview`;
  const text = textFor(locale);
  const loaded = await unlessAway(() => loadQuestion(locale, setId, search));
  if (!loaded) return <AwayPage locale={locale} path={path} />;
  const { title, total, question } = loaded;
  return (
    <PageFrame
      locale={locale}
      path={question ? `${path}?question=${question.number}` : path}
      wide={question?.feedback !== undefined}
    >
      <p className="banner" role="note">
        <span>{text("mySets.previewNote")}</span>
        <a href={localPath(locale, `/my-sets/${setId}`)}>{text("mySets.previewBack")}</a>
      </p>
      {question ? (
        <>
          <p className="eyebrow">
            <bdi>{title || text("mySets.untitled")}</bdi> ·{" "}
            {text("mySets.previewOf", { number: question.number, total })}
          </p>
          <TriedQuestion
            question={question}
            total={total}
            path={path}
            isRefused={search.note === "refused"}
            locale={locale}
          />
        </>
      ) : (
        <EmptyState title={text("mySets.previewEmpty")} lede={text("mySets.noQuestions")} heading="h1" />
      )}
    </PageFrame>
  );
}
