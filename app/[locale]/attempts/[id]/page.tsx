import type { Metadata } from "next";
import { textFor } from "@/i18n/messages";
import { getAttempt } from "@/server/attempts/get-attempt";
import { makeContext } from "@/server/context";
import { found } from "../../found";
import { pageLocale } from "../../page-locale";
import { readDraft } from "../question-path";
import { EndView } from "./end-view";
import { QuestionView } from "./question-view";
import { ResultView } from "./result-view";

type Search = { question?: string; note?: string; draft?: string; name?: string };
type AttemptProps = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Search> };

export async function generateMetadata({ params }: AttemptProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("attempt.title") }), robots: { index: false, follow: false } };
}

/** One question, the page before the result, or the result: whatever the attempt and the address call for. */
export default async function AttemptPage({ params, searchParams }: AttemptProps) {
  const [locale, { id }, search] = await Promise.all([pageLocale(params), params, searchParams]);
  const ctx = await makeContext();
  const { attempt } = found(await getAttempt({ ctx, attemptId: id }));
  const asked = attempt.questions.findIndex((question) => question.id === search.question);
  if (attempt.finished && asked < 0) return <ResultView attempt={attempt} locale={locale} refusedName={search.name} />;
  const open = attempt.questions.findIndex((question) => !Object.hasOwn(attempt.answers, question.id));
  const current = asked >= 0 ? asked : search.question === "end" ? -1 : open;
  if (current < 0) return <EndView attempt={attempt} locale={locale} />;
  return (
    <QuestionView
      attempt={attempt}
      current={current}
      locale={locale}
      note={search.note}
      draft={readDraft(search.draft)}
    />
  );
}
