import "../../../styles/corrections.css";
import "../../../styles/report.css";
import "../../../styles/share.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { type AttemptView, getAttempt } from "@/server/attempts/get-attempt";
import { makeContext } from "@/server/context";
import { getShareOf } from "@/server/shares/get-share";
import { AwayPage } from "../../away-page";
import { found } from "../../found";
import { pageLocale } from "../../page-locale";
import { failedTitle, unlessAway } from "../../unless-away";
import { questionPath, readDraft } from "../question-path";
import { questionStates } from "../question-states";
import { EndView } from "./end-view";
import { HeldView } from "./held-view";
import { QuestionView } from "./question-view";
import type { ReportSearch } from "./reported";
import { ResultView } from "./result-view";
import type { ShareSearch } from "./share-section";

type Search = { question?: string; note?: string; draft?: string } & ShareSearch & ReportSearch;
type AttemptProps = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Search> };

/** Once a request: the title and the page both need it. `share`: the result is public · `onceKey`: for a retry. */
const loadAttempt = cache((id: string) =>
  unlessAway(async () => {
    const ctx = await makeContext();
    const { attempt } = found(await getAttempt({ ctx, attemptId: id }));
    const share = attempt.finished ? await getShareOf({ ctx, attemptId: id }) : null;
    return { attempt, share, onceKey: ctx.newId(), now: ctx.now };
  }),
);

/** The question that the address calls for, from 0; -1: none, so the page before the result or the result itself. */
function currentQuestion({ questions, answers, finished }: AttemptView, asked: string | undefined): number {
  const at = questions.findIndex(({ id }) => id === asked);
  if (at >= 0 || finished || asked === "end") return at;
  return questions.findIndex(({ id }) => !Object.hasOwn(answers, id));
}

export async function generateMetadata({ params, searchParams }: AttemptProps): Promise<Metadata> {
  const [locale, { id }, search] = await Promise.all([pageLocale(params), params, searchParams]);
  const text = textFor(locale);
  const attempt = (await loadAttempt(id))?.attempt;
  const title = attempt ? titleOf(attempt, currentQuestion(attempt, search.question), text) : text(failedTitle());
  return { title: text("app.titled", { title }), robots: { index: false, follow: false } };
}

/** A marked question says how it went in the page's title, which is what a screen reader says first. */
function titleOf(attempt: AttemptView, current: number, text: Text): string {
  const number = current + 1;
  const state = questionStates(attempt)[current];
  if (state === "right" || state === "wrong" || state === "part") return text(`attempt.state.${state}`, { number });
  if (state) return text("attempt.position", { number, total: attempt.questions.length });
  const { result } = attempt;
  if (!result) return text(attempt.finished ? "assign.heldTitle" : "attempt.endTitle");
  return text("result.plain", { correct: result.correct, total: result.total });
}

/** One question, the page before the result, or the result. */
export default async function AttemptPage({ params, searchParams }: AttemptProps) {
  const [locale, { id }, search] = await Promise.all([pageLocale(params), params, searchParams]);
  const loaded = await loadAttempt(id);
  if (!loaded) return <AwayPage locale={locale} path={`/attempts/${id}`} />;
  const { attempt, share, onceKey, now } = loaded;
  const current = currentQuestion(attempt, search.question);
  const open = search.question === undefined ? attempt.questions[current] : undefined;
  if (open) redirect(localPath(locale, questionPath({ attemptId: id, questionId: open.id })));
  if (current >= 0) {
    return (
      <QuestionView
        attempt={attempt}
        current={current}
        now={now}
        locale={locale}
        note={search.note}
        report={search.report}
        draft={readDraft(search.draft)}
      />
    );
  }
  if (!attempt.finished) return <EndView attempt={attempt} now={now} locale={locale} />;
  if (!attempt.result) return <HeldView attempt={attempt} locale={locale} />;
  return <ResultView attempt={attempt} locale={locale} share={share} search={search} onceKey={onceKey} />;
}
