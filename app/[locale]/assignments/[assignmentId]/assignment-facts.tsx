import { Instant } from "@/components/assignments/instant";
import { WindowChip } from "@/components/assignments/window-chip";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AssignmentView } from "@/server/assignments/get-assignment";

/** When an assignment opens and closes, how much it asks, and when its answers are shown. */
export function AssignmentFacts({ assignment, locale }: { assignment: AssignmentView; locale: Locale }) {
  const text = textFor(locale);
  const { state, opensAt, closesAt, timeZone, count, limitSeconds, attemptsMax, feedback } = assignment;
  return (
    <section className="sheet" aria-label={text("assign.title")}>
      <p>
        <WindowChip state={state} text={text} />
      </p>
      <dl className="meta meta--wide">
        <div>
          <dt>{text("assign.opensAt")}</dt>
          <dd>
            <Instant at={opensAt} timeZone={timeZone} locale={locale} />
          </dd>
        </div>
        <div>
          <dt>{text("assign.closesAt")}</dt>
          <dd>
            <Instant at={closesAt} timeZone={timeZone} locale={locale} />
          </dd>
        </div>
        <div>
          <dt>{text("assign.questionCount")}</dt>
          <dd>{text("count.questions", { count })}</dd>
        </div>
        <div>
          <dt>{text("assign.timeLimit")}</dt>
          <dd>
            {limitSeconds === null
              ? text("assign.noLimit")
              : text("assign.minutes", { count: Math.ceil(limitSeconds / 60) })}
          </dd>
        </div>
        <div>
          <dt>{text("assign.attempts")}</dt>
          <dd>{attemptsMax === null ? text("assign.unlimited") : text("assign.attemptsOf", { count: attemptsMax })}</dd>
        </div>
        <div>
          <dt>{text("assign.shownWhen")}</dt>
          <dd>{text(`assign.${feedback}`)}</dd>
        </div>
      </dl>
    </section>
  );
}
