import { dayOf } from "@/domain/day";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { Icon } from "../icon";

export type ListedAttempt = {
  id: string;
  setTitle: string;
  lang: Locale;
  mode: "practice" | "exam";
  startedAt: Date;
  finishedAt: Date | null;
  dailyOn: string | null;
  isRetry: boolean;
  isAssigned: boolean;
  answered: number;
  total: number;
  result: { correct: number; total: number } | null;
  resultFrom: Date | null;
  /** When its result was graded again; null: never. */
  regradedAt: Date | null;
};

type AttemptListProps = { attempts: readonly ListedAttempt[]; locale: Locale };

/** Attempts shown at once; older ones unfold. */
const shownMax = 5;

/** Attempts to go on with or to read again, the newest first. */
export function AttemptList({ attempts, locale }: AttemptListProps) {
  const text = textFor(locale);
  const older = attempts.slice(shownMax);
  return (
    <>
      <Entries attempts={attempts.slice(0, shownMax)} locale={locale} leads />
      {older.length > 0 && (
        <details className="fold">
          <summary>
            <strong>{text("me.older", { count: older.length })}</strong>
            <Icon name="chevron" />
          </summary>
          <Entries attempts={older} locale={locale} />
        </details>
      )}
    </>
  );
}

/** `leads`: the first entry, if it can be gone on with, is the page's main action. */
function Entries({ attempts, locale, leads = false }: AttemptListProps & { leads?: boolean }) {
  return (
    <ul className="tries section-body">
      {attempts.map((attempt, at) => (
        <Entry attempt={attempt} isMain={leads && at === 0} locale={locale} key={attempt.id} />
      ))}
    </ul>
  );
}

type EntryProps = { attempt: ListedAttempt; isMain: boolean; locale: Locale };

function Entry({ attempt, isMain, locale }: EntryProps) {
  const text = textFor(locale);
  const { result, finishedAt, startedAt, answered, total, resultFrom } = attempt;
  const day = formatDay(locale, dayOf(finishedAt ?? startedAt));
  const marks = marksOf(attempt, text);
  const words = finishedAt ? (resultFrom ? "me.openWaiting" : "me.open") : "me.resume";
  return (
    <li className={finishedAt ? "sheet try try--done" : "sheet try"}>
      <div>
        <h3>{attempt.setTitle}</h3>
        {marks.length > 0 && (
          <ul className="chips">
            {marks.map((mark) => (
              <li className="chip" key={mark}>
                {mark}
              </li>
            ))}
          </ul>
        )}
        <p>
          <strong>{result ? text("result.plain", result) : text("set.answered", { answered, total })}</strong>
        </p>
        {resultFrom && <p>{text("me.resultFrom", { day: formatDay(locale, dayOf(resultFrom)) })}</p>}
        <p className="small quiet">
          {text(attempt.dailyOn ? "daily.counts" : `set.${attempt.mode}`)} ·{" "}
          {text(finishedAt ? "me.finishedOn" : "me.started", { day })}
        </p>
      </div>
      <a
        className={finishedAt ? "btn btn--small" : isMain ? "btn btn--main" : "btn"}
        href={localPath(locale, `/attempts/${attempt.id}`)}
      >
        {text(words)}
        <span className="sr">
          {attempt.setTitle}, {day}
        </span>
      </a>
    </li>
  );
}

/** What sets an attempt apart from one of a whole set that its learner chose. */
function marksOf({ isAssigned, isRetry, dailyOn, lang, result, regradedAt }: ListedAttempt, text: Text): string[] {
  return [
    result && regradedAt ? text("corrections.mark") : [],
    isAssigned ? text("me.assigned") : [],
    dailyOn ? text("me.daily", { day: formatDay(text.locale, dailyOn) }) : [],
    isRetry ? text("me.retry") : [],
    lang === text.locale ? [] : text(lang === "ar" ? "me.inArabic" : "me.inEnglish"),
  ].flat();
}
