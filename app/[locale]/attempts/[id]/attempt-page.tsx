import { type Text, textFor } from "@/i18n/messages";
import type { AttemptView } from "@/server/attempts/get-attempt";
import { getSharedAttempt } from "@/server/shares/get-share";
import { found } from "../../found";
import type { HtmlPage, PageCall } from "../../html/html-page";
import { questionPath, readDraft } from "../question-path";
import { questionStates } from "../question-states";
import { EndView } from "./end-view";
import { HeldView } from "./held-view";
import { QuestionView } from "./question-view";
import { ResultView } from "./result-view";

/** One question of an attempt, the page before the result, or the result. */
export async function attemptPage({
  ctx,
  params: { id },
  locale,
  search,
}: PageCall<{ id: string }>): Promise<HtmlPage> {
  const { attempt, share } = found(await getSharedAttempt({ ctx, attemptId: id }));
  const current = currentQuestion(attempt, search.question);
  const open = search.question === undefined ? attempt.questions[current] : undefined;
  if (open) return { goTo: questionPath({ attemptId: id, questionId: open.id }) };
  const head = { title: titleOf(attempt, current, textFor(locale)) };
  if (current >= 0) {
    const { note, report } = search;
    const draft = readDraft(search.draft);
    const view = { attempt, current, now: ctx.now, locale, note, report, draft };
    return { head, body: <QuestionView {...view} /> };
  }
  if (!attempt.finished) return { head, body: <EndView attempt={attempt} now={ctx.now} locale={locale} /> };
  if (!attempt.result) return { head, body: <HeldView attempt={attempt} locale={locale} /> };
  const view = { attempt, locale, share, search, onceKey: ctx.newId() };
  return { head, body: <ResultView {...view} /> };
}

/** The question that the address calls for, from 0; -1: none, so the page before the result or the result itself. */
function currentQuestion({ questions, answers, finished }: AttemptView, asked: string | undefined): number {
  const at = questions.findIndex(({ id }) => id === asked);
  if (at >= 0 || finished || asked === "end") return at;
  return questions.findIndex(({ id }) => !Object.hasOwn(answers, id));
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
