import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AttemptView } from "@/server/attempts/get-attempt";
import { FinishForm } from "./finish-form";
import { nextPath, previousPath, unansweredCount } from "./neighbours";

type MarkedActionsProps = { attempt: AttemptView; current: number; locale: Locale };

/** After a verdict: on to the next question, the result, or back to it. */
export function MarkedActions({ attempt, current, locale }: MarkedActionsProps) {
  const text = textFor(locale);
  const isLast = current === attempt.questions.length - 1;
  if (attempt.finished) return <ReviewActions attempt={attempt} current={current} locale={locale} />;
  return (
    <div className="actions">
      {isLast && unansweredCount(attempt) === 0 ? (
        <FinishForm attemptId={attempt.id} locale={locale} />
      ) : (
        <a className="btn btn--main" href={localPath(locale, nextPath(attempt, current))}>
          {text(isLast ? "attempt.toEnd" : "attempt.next")}
          <Icon name="next" />
        </a>
      )}
    </div>
  );
}

function ReviewActions({ attempt, current, locale }: MarkedActionsProps) {
  const text = textFor(locale);
  const previous = previousPath(attempt, current);
  const isLast = current === attempt.questions.length - 1;
  return (
    <div className="actions">
      <a className="btn btn--main" href={localPath(locale, `/attempts/${attempt.id}`)}>
        {text("attempt.toResult")}
      </a>
      {previous && (
        <a className="btn btn--plain" href={localPath(locale, previous)}>
          {text("attempt.previous")}
        </a>
      )}
      {!isLast && (
        <a className="btn btn--plain" href={localPath(locale, nextPath(attempt, current))}>
          {text("attempt.next")}
        </a>
      )}
    </div>
  );
}
