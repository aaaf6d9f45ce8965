import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

/** The way out of a class, behind a fold so that no thumb takes it by chance. */
export function LeaveForm({ classId, locale }: { classId: string; locale: Locale }) {
  const text = textFor(locale);
  return (
    <details className="sheet danger">
      <summary>
        <h2>{text("join.leave")}</h2>
      </summary>
      <form className="stack stack--near" method="post" action={localPath(locale, `/me/classes/${classId}/leave`)}>
        <p>{text("join.leaveWarning")}</p>
        <div className="btnrow">
          <button type="submit" className="btn btn--danger">
            {text("join.leaveNow")}
          </button>
        </div>
      </form>
    </details>
  );
}
