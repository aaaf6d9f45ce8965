import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { ListedAssignment } from "@/server/assignments/list-assignments";

type ClassTasksProps = { classId: string; tasks: readonly ListedAssignment[]; locale: Locale };

/** What the class is asked to take now: one tap from the first question. */
export function ClassTasks({ classId, tasks, locale }: ClassTasksProps) {
  const text = textFor(locale);
  const open = tasks.filter(({ state }) => state === "open");
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{text("join.tasks")}</h2>
      {open.length === 0 ? (
        <p className="section-body quiet">{text("join.noTasks")}</p>
      ) : (
        <ul className="tries section-body">
          {open.map(({ id, setTitle, count, closesAt }) => (
            <li className="sheet try" key={id}>
              <div>
                <h3>{setTitle}</h3>
                <p className="small quiet">
                  {text("count.questions", { count })} ·{" "}
                  {text("join.until", { day: formatDay(locale, closesAt.toISOString().slice(0, 10)) })}
                </p>
              </div>
              <form method="post" action={localPath(locale, `/me/classes/${classId}/start`)}>
                <button type="submit" className="btn btn--main" name="assignment" value={id}>
                  {text("join.begin")}
                  <span className="sr">{setTitle}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
