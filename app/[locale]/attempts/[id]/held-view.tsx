import { Instant } from "@/components/assignments/instant";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AttemptView } from "@/server/attempts/get-attempt";
import { wasCutShort } from "../was-cut-short";

/** Finished, and the result is held back: until when, and where to go on. */
export function HeldView({ attempt, locale }: { attempt: AttemptView; locale: Locale }) {
  const text = textFor(locale);
  const { assignment, heldUntil, answers, questions } = attempt;
  return (
    <PageFrame locale={locale} path={`/attempts/${attempt.id}`}>
      <div className="pagehead">
        <p className="eyebrow">{attempt.setTitle}</p>
        <h1>{text("assign.heldTitle")}</h1>
        <p className="lede">
          {text("set.answered", { answered: Object.keys(answers).length, total: questions.length })}
        </p>
      </div>
      {wasCutShort(attempt) && <p className="banner">{text("assign.timeOver")}</p>}
      {heldUntil && (
        <p className="sheet sheet--up">
          {text("assign.heldLede")}{" "}
          <strong>
            <Instant at={heldUntil} timeZone={assignment?.timeZone ?? "UTC"} locale={locale} />
          </strong>
        </p>
      )}
      <div className="btnrow">
        <a className="btn btn--main" href={localPath(locale, assignment ? `/assignments/${assignment.id}` : "/me")}>
          {text(assignment ? "assign.toAssignment" : "frame.me")}
        </a>
      </div>
    </PageFrame>
  );
}
