import { PageFrame } from "@/components/frame/page-frame";
import { ProgressThread } from "@/components/question/progress-thread";
import { StemText, stemBody } from "@/components/question/stem-heading";
import { formatNumber } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AttemptView } from "@/server/attempts/get-attempt";
import { endPath, questionPath } from "../question-path";
import { questionStates } from "../question-states";
import { storedIn } from "../stored-in";
import { AttemptTime } from "./attempt-time";
import { FinishForm } from "./finish-form";
import { unansweredCount } from "./neighbours";

/** Before the result: what has no answer yet can still be answered. */
export function EndView({ attempt, now, locale }: { attempt: AttemptView; now: Date; locale: Locale }) {
  const text = textFor(locale);
  const left = unansweredCount(attempt);
  return (
    <PageFrame locale={locale} path={endPath(attempt.id)} quiet>
      <div className="progress" data-attempt={attempt.id} data-stored={storedIn(attempt)}>
        <ProgressThread states={questionStates(attempt)} text={text} />
        <AttemptTime attempt={attempt} now={now} locale={locale} />
      </div>
      <div className="pagehead">
        <p className="eyebrow">{attempt.setTitle}</p>
        <h1>{text("attempt.endTitle")}</h1>
        <p className="lede">{text("attempt.left", { count: left })}</p>
        {left > 0 && <p className="quiet">{text("attempt.leftHint")}</p>}
      </div>
      {left > 0 && (
        <ol className="review">
          {attempt.questions.map((face, index) =>
            Object.hasOwn(attempt.answers, face.id) ? null : (
              <li key={face.id}>
                <a
                  className="review__link"
                  href={localPath(locale, questionPath({ attemptId: attempt.id, questionId: face.id }))}
                >
                  <span className="chip">{formatNumber(locale, index + 1)}</span>
                  <span lang={face.lang}>
                    <StemText stem={stemBody(face)} gapName={text("kinds.cloze.blank")} />
                  </span>
                </a>
              </li>
            ),
          )}
        </ol>
      )}
      <div className="actions">
        <FinishForm attemptId={attempt.id} locale={locale} isHeld={attempt.assignment?.feedback === "closed"} />
      </div>
    </PageFrame>
  );
}
