import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { FreshQuestion } from "@/questions/fresh-question";
import type { DailyAttempt, DailyView } from "@/server/daily/get-daily";

type TodayProps = { daily: DailyView; locale: Locale };

/** Today's quiz as it stands for the reader: to begin, to go on with, or done. */
export function TodayCard({ daily, locale }: TodayProps) {
  return (
    <div className="sheet sheet--up">
      {daily.attempt ? (
        <Standing daily={daily} attempt={daily.attempt} locale={locale} />
      ) : (
        <Beginning daily={daily} locale={locale} />
      )}
    </div>
  );
}

/** The first question; answering it starts the day's one scored attempt. */
function Beginning({ daily, locale }: TodayProps) {
  const text = textFor(locale);
  const [first] = daily.questions;
  if (!first) return null;
  return (
    <>
      <p className="eyebrow">
        {text("home.today", { questions: text("count.questions", { count: daily.questions.length }) })}
      </p>
      <FreshQuestion
        face={first}
        action={localPath(locale, `/daily/${daily.on}/start`)}
        heading="h2"
        hidden={{ scored: "yes", question: first.id }}
        actions={
          <div className="btnrow">
            <button type="submit" className="btn btn--main">
              {text("home.answerAndStart")}
              <Icon name="next" />
            </button>
          </div>
        }
      />
      <p className="waits">
        <span>{text("home.waits")}</span>
      </p>
    </>
  );
}

/** Where the reader's attempt stands, the way back to it, and when the next quiz comes. */
function Standing({ daily, attempt, locale }: TodayProps & { attempt: DailyAttempt }) {
  const text = textFor(locale);
  const { isFinished: isDone } = attempt;
  return (
    <>
      <h2>{text(isDone ? "daily.done" : "daily.unfinished")}</h2>
      <p>
        <strong>{standingText(attempt, locale)}</strong>
      </p>
      <div className="btnrow">
        <a className="btn btn--main" href={localPath(locale, `/attempts/${attempt.id}`)}>
          {text(isDone ? "daily.toResult" : "daily.resume")}
          <Icon name="next" />
        </a>
      </div>
      <p className="quiet small">{text("daily.next", { hours: daily.hoursToNext })}</p>
    </>
  );
}

/** The result in words, or how far the attempt has come. */
export function standingText({ correct, answered, total }: DailyAttempt, locale: Locale): string {
  const text = textFor(locale);
  return correct === null ? text("daily.answered", { answered, total }) : text("result.plain", { correct, total });
}
