import { Instant } from "@/components/assignments/instant";
import { WindowChip } from "@/components/assignments/window-chip";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { ListedAssignment } from "@/server/assignments/list-assignments";

/** What the learner's classes ask of them and that is not over yet. */
export function MyAssignments({ assignments, locale }: { assignments: readonly ListedAssignment[]; locale: Locale }) {
  const text = textFor(locale);
  const current = assignments.filter(({ state }) => state !== "closed");
  if (current.length === 0) return null;
  return (
    <section aria-labelledby="assignments">
      <h2 id="assignments">{text("assign.mine")}</h2>
      <ul className="tries section-body">
        {current.map(({ id, setTitle, state, opensAt, closesAt, timeZone }) => (
          <li className="sheet try" key={id}>
            <div>
              <h3>{setTitle}</h3>
              <p>
                <WindowChip state={state} text={text} />
              </p>
              <p className="small quiet">
                {text(state === "waiting" ? "assign.opensAt" : "assign.closesAt")}{" "}
                <Instant at={state === "waiting" ? opensAt : closesAt} timeZone={timeZone} locale={locale} />
              </p>
            </div>
            <a className="btn" href={localPath(locale, `/assignments/${id}`)}>
              {text("assign.open")}
              <span className="sr">{setTitle}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
