import { PageFrame } from "@/components/frame/page-frame";
import { fieldsOfAnswer } from "@/components/question/answer-fields";
import { ProgressThread } from "@/components/question/progress-thread";
import { ReportForm } from "@/components/question/report-form";
import { dayOf } from "@/domain/day";
import type { FormFields } from "@/domain/question-kind";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { type MessageKey, type Text, textFor } from "@/i18n/messages";
import { FreshQuestion } from "@/questions/fresh-question";
import { MarkedQuestion } from "@/questions/marked-question";
import type { AttemptView } from "@/server/attempts/get-attempt";
import { passagesOf } from "@/server/evidence/passages-of";
import { questionPath } from "../question-path";
import { questionStates } from "../question-states";
import { storedIn } from "../stored-in";
import { AttemptTime } from "./attempt-time";
import { FreshActions } from "./fresh-actions";
import { HeldQuestion } from "./held-question";
import { MarkedActions } from "./marked-actions";

type QuestionViewProps = {
  attempt: AttemptView;
  /** Which question, from 0. */
  current: number;
  /** The server's clock. */
  now: Date;
  locale: Locale;
  note?: string | undefined;
  /** What came of a report that was just sent. */
  report?: string | undefined;
  draft: FormFields;
};

/** One question of an attempt: to answer, or answered and explained. */
export function QuestionView({ attempt, current, now, locale, note, report, draft }: QuestionViewProps) {
  const text = textFor(locale);
  const face = attempt.questions[current];
  if (!face) return null;
  const feedback = attempt.review[face.id];
  const position = { number: current + 1, total: attempt.questions.length };
  const states = questionStates(attempt);
  return (
    <PageFrame
      locale={locale}
      path={questionPath({ attemptId: attempt.id, questionId: face.id })}
      quiet
      wide={!!feedback}
    >
      <div className="progress" data-attempt={attempt.id} data-stored={storedIn(attempt)}>
        <p className="progress__row">
          <strong>{text("attempt.position", position)}</strong>
          <span className="quiet small">{text(labelOf(attempt))}</span>
        </p>
        <ProgressThread
          states={feedback ? states : states.map((state, index) => (index === current ? "now" : state))}
          current={current}
          text={text}
        />
        <AttemptTime attempt={attempt} now={now} locale={locale} />
      </div>
      <CorrectionHere attempt={attempt} questionId={face.id} text={text} />
      {note === "stale" && <p className="banner">{text("attempt.stale")}</p>}
      {feedback ? (
        <>
          <MarkedQuestion
            face={face}
            answer={attempt.answers[face.id]}
            feedback={feedback}
            passages={passagesOf(feedback)}
            locale={locale}
          />
          <MarkedActions attempt={attempt} current={current} locale={locale} />
        </>
      ) : isHeld(attempt, face.id) ? (
        <HeldQuestion attempt={attempt} current={current} locale={locale} />
      ) : (
        <FreshQuestion
          face={face}
          action={localPath(locale, `/attempts/${attempt.id}/answers/${face.id}`)}
          given={draft.length > 0 ? draft : fieldsOfAnswer(attempt.answers[face.id])}
          isRefused={note === "refused"}
          hidden={attempt.mode === "exam" ? { next: attempt.questions[current + 1]?.id ?? "end" } : {}}
          sequence={attempt.sequences[face.id]}
          actions={<FreshActions attempt={attempt} current={current} locale={locale} />}
        />
      )}
      <ReportForm
        questionId={face.id}
        action={localPath(locale, `/attempts/${attempt.id}/reports/${face.id}`)}
        text={text}
        isEarly={!feedback}
        outcome={report}
      />
    </PageFrame>
  );
}

/** What was found wrong with the question since it was asked. */
function CorrectionHere({ attempt, questionId, text }: { attempt: AttemptView; questionId: string; text: Text }) {
  const correction = attempt.corrections.find(({ question }) => question === questionId);
  if (!correction) return null;
  const { effect, reason, correctedAt } = correction;
  const day = formatDay(text.locale, dayOf(correctedAt));
  return (
    <p className="banner">
      {effect === "voided" ? text("corrections.voidedHere") : text("corrections.rekeyedHere", { day })}{" "}
      {reason?.[text.locale]}
    </p>
  );
}

/** Nothing more can be answered, and nothing told of it yet. */
const isHeld = ({ finished, mode, answers }: AttemptView, questionId: string): boolean =>
  finished || (mode === "practice" && Object.hasOwn(answers, questionId));

/** What sort of attempt it is. */
function labelOf({ retryOf, dailyOn, mode, assignment }: AttemptView): MessageKey {
  if (assignment?.feedback === "closed") return "assign.closedLabel";
  if (retryOf) return "retry.label";
  return dailyOn ? "daily.label" : `attempt.${mode}`;
}
