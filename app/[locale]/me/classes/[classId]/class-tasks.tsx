import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { wallTime } from "@/i18n/zoned-time";
import type { ListedAssignment } from "@/server/assignments/list-assignments";

/** When it closes, by the clock of the teacher who set it. */
function untilWords(closesAt: Date, timeZone: string, text: Text): string {
  const [day = "", time = ""] = wallTime(closesAt, timeZone).split("T");
  return text("join.until", { day: formatDay(text.locale, day), time });
}

type ClassTasksProps = { tasks: readonly ListedAssignment[]; locale: Locale };

/** What the class is asked to take now: one tap from the first question. */
export function ClassTasks({ tasks, locale }: ClassTasksProps) {
  const text = textFor(locale);
  const open = tasks.filter(({ state }) => state === "open");
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{text("join.tasks")}</h2>
      {open.length === 0 ? (
        <p className="section-body quiet">{text("join.noTasks")}</p>
      ) : (
        <ul className="tries section-body">
          {open.map(({ id, setTitle, count, closesAt, timeZone }) => (
            <li className="sheet try" key={id}>
              <div>
                <h3>{setTitle}</h3>
                <p className="small quiet">
                  {text("count.questions", { count })} · {untilWords(closesAt, timeZone, text)}
                </p>
              </div>
              <form method="post" action={localPath(locale, `/assignments/${id}/start`)}>
                <button type="submit" className="btn btn--main">
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
