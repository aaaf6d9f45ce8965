import { Instant } from "@/components/assignments/instant";
import { WindowChip } from "@/components/assignments/window-chip";
import { EmptyState } from "@/components/empty-state";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { TaughtAssignment } from "@/server/assignments/list-assignments";

type ClassAssignmentsProps = { classId: string; assignments: readonly TaughtAssignment[]; locale: Locale };

/** What the class was asked to take, the newest first, and the way to ask more. */
export function ClassAssignments({ classId, assignments, locale }: ClassAssignmentsProps) {
  const text = textFor(locale);
  const path = `/classes/${classId}/assignments`;
  const add = (
    <a className="btn btn--main" href={localPath(locale, `${path}/new`)}>
      {text("assign.new")}
    </a>
  );
  return (
    <section aria-labelledby="assignments" className="stack stack--near">
      <h2 id="assignments">{text("assign.list")}</h2>
      {assignments.length === 0 ? (
        <EmptyState title={text("assign.none")} lede={text("assign.noneHint")} heading="h3">
          {add}
        </EmptyState>
      ) : (
        <>
          <ul className="tries">
            {assignments.map((assignment) => (
              <li className="sheet try" key={assignment.id}>
                <div>
                  <h3>{assignment.setTitle}</h3>
                  <p className="figures">
                    <WindowChip state={assignment.state} text={text} />
                    <span>
                      {text("assign.finished")}: {assignment.finished}
                    </span>
                    <span>{text(`assign.${assignment.feedback}`)}</span>
                  </p>
                  <p className="small quiet">
                    {text("assign.closesAt")}{" "}
                    <Instant at={assignment.closesAt} timeZone={assignment.timeZone} locale={locale} />
                  </p>
                </div>
                <a className="btn" href={localPath(locale, `${path}/${assignment.id}`)}>
                  {text("assign.toResults")}
                  <span className="sr">{assignment.setTitle}</span>
                </a>
              </li>
            ))}
          </ul>
          <div className="btnrow">{add}</div>
        </>
      )}
    </section>
  );
}
