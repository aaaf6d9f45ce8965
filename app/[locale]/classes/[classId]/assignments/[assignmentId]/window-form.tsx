import { Icon } from "@/components/icon";
import type { WindowState } from "@/domain/assignments/window";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { wallTime } from "@/i18n/zoned-time";

type WindowFormProps = {
  assignment: { opensAt: Date; closesAt: Date; timeZone: string };
  state: WindowState;
  path: string;
  fault: string | undefined;
  locale: Locale;
};

/** When the assignment opens and closes, to change; and the button that closes it now. */
export function WindowForm({ assignment, state, path, fault, locale }: WindowFormProps) {
  const text = textFor(locale);
  const { timeZone } = assignment;
  const problem = fault === "opensAt" ? "assign.badOpensAt" : "assign.badClosesAt";
  return (
    <section className="sheet" aria-labelledby="window">
      <h2 id="window">{text("assign.settings")}</h2>
      <form className="stack stack--near" method="post" action={localPath(locale, `${path}/change`)} noValidate>
        <input type="hidden" name="timeZone" value={timeZone} />
        <div className="fields">
          {(["opensAt", "closesAt"] as const).map((name) => (
            <div className="field" key={name}>
              <label htmlFor={name}>{text(`assign.${name}`)}</label>
              <input
                className="input"
                id={name}
                name={name}
                type="datetime-local"
                dir="ltr"
                defaultValue={wallTime(assignment[name], timeZone)}
                aria-invalid={fault === name ? true : undefined}
                aria-describedby={fault === name ? `problem-${name} zone` : "zone"}
              />
              {fault === name && (
                <p className="error" id={`problem-${name}`} role="alert">
                  <Icon name="warning" />
                  <span>{text(problem)}</span>
                </p>
              )}
            </div>
          ))}
        </div>
        <p className="hint" id="zone">
          {text("assign.zone")}: {text.find(`assign.zones.${timeZone}`) ?? timeZone}
        </p>
        <div className="btnrow">
          <button type="submit" className="btn">
            {text("assign.save")}
          </button>
        </div>
      </form>
      {state !== "closed" && (
        <form className="btnrow" method="post" action={localPath(locale, `${path}/close`)}>
          <button type="submit" className="btn btn--danger">
            {text("assign.closeNow")}
          </button>
        </form>
      )}
    </section>
  );
}
