import { Instant } from "@/components/assignments/instant";
import { TimeLeft } from "@/components/assignments/time-left";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AttemptView } from "@/server/attempts/get-attempt";

type AttemptTimeProps = { attempt: AttemptView /** The server's clock. */; now: Date; locale: Locale };

/** When an attempt with a limit of time ends; counted down where scripts run. */
export function AttemptTime({ attempt, now, locale }: AttemptTimeProps) {
  const text = textFor(locale);
  const { dueAt, assignment, finished } = attempt;
  if (!dueAt || !assignment || finished) return null;
  const seconds = Math.max(0, Math.round((dueAt.getTime() - now.getTime()) / 1000));
  return (
    <p className="progress__row">
      <span>
        {text("assign.dueAt")} <Instant at={dueAt} timeZone={assignment.timeZone} locale={locale} />
      </span>
      <TimeLeft seconds={seconds} label={text("assign.minutesLeft")} />
    </p>
  );
}
