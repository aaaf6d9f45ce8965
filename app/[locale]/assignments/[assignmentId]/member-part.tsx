import { Instant } from "@/components/assignments/instant";
import { RichText } from "@/components/rich-text";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AssignedAttempt, AssignmentView } from "@/server/assignments/get-assignment";

type MemberPartProps = { assignment: AssignmentView; member: NonNullable<AssignmentView["member"]>; locale: Locale };

/** For who is in the class: their nickname there, the way to start or go on, and what they did so far. */
export function MemberPart({ assignment, member, locale }: MemberPartProps) {
  const text = textFor(locale);
  const { attempts, openAttempt, mayStart, nickname } = member;
  const isUsedUp = !mayStart && openAttempt === null && assignment.state === "open";
  return (
    <>
      <section className="sheet sheet--up">
        <p>
          <RichText text={text} id="assign.asNickname" values={{ nickname }} />
        </p>
        {assignment.state === "waiting" && <p>{text("assign.waitingNote")}</p>}
        {assignment.state === "closed" && <p>{text("assign.closedNote")}</p>}
        {isUsedUp && <p>{text("assign.usedUp")}</p>}
        {(mayStart || openAttempt) && (
          <form className="btnrow" method="post" action={localPath(locale, `/assignments/${assignment.id}/start`)}>
            <button type="submit" className="btn btn--main">
              {text(openAttempt ? "assign.resume" : attempts.length > 0 ? "assign.startAgain" : "assign.start")}
            </button>
          </form>
        )}
      </section>
      {attempts.length > 0 && (
        <section aria-labelledby="attempts">
          <h2 id="attempts">{text("assign.yourAttempts")}</h2>
          <ul className="tries section-body">
            {attempts.map((attempt) => (
              <Try attempt={attempt} assignment={assignment} locale={locale} key={attempt.id} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type TryProps = { attempt: AssignedAttempt; assignment: AssignmentView; locale: Locale };

function Try({ attempt, assignment, locale }: TryProps) {
  const text = textFor(locale);
  const { id, ordinal, result, finishedAt, heldUntil, answered, total } = attempt;
  return (
    <li className="sheet try">
      <div>
        <h3>{text("assign.attemptNumber", { number: ordinal })}</h3>
        <p>
          <strong>{result ? text("result.plain", result) : text("set.answered", { answered, total })}</strong>
        </p>
        {heldUntil && (
          <p className="small quiet">
            {text("assign.heldLede")} <Instant at={heldUntil} timeZone={assignment.timeZone} locale={locale} />
          </p>
        )}
      </div>
      <a className="btn" href={localPath(locale, `/attempts/${id}`)}>
        {text(finishedAt ? "me.open" : "me.resume")}
        <span className="sr">{text("assign.attemptNumber", { number: ordinal })}</span>
      </a>
    </li>
  );
}
