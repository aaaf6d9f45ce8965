import { Icon } from "@/components/icon";
import { eraseDayBounds } from "@/domain/classes/erase-day";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type ClassSettingsProps = {
  taught: { id: string; name: string; eraseOn: string };
  now: Date;
  /** name, day: what was refused. */
  note: string | undefined;
  locale: Locale;
};

/** The class's name, and the day on which its learners' work is deleted. */
export function ClassSettings({ taught: { id, name, eraseOn }, now, note, locale }: ClassSettingsProps) {
  const text = textFor(locale);
  const { min, max } = eraseDayBounds(now);
  return (
    <form
      className="sheet stack stack--near"
      method="post"
      action={localPath(locale, `/classes/${id}/settings`)}
      id="settings"
    >
      <h2>{text("classes.settings")}</h2>
      <div className="field">
        <label htmlFor="name">{text("classes.name")}</label>
        <input
          className="input"
          id="name"
          name="name"
          maxLength={60}
          required
          dir="auto"
          autoComplete="off"
          defaultValue={name}
          aria-invalid={note === "name" || undefined}
          aria-describedby="name-hint"
        />
        {note === "name" && <Refused>{text("classes.nameRefused")}</Refused>}
        <p className="hint" id="name-hint">
          {text("classes.nameHint")}
        </p>
      </div>
      <div className="field">
        <label htmlFor="eraseOn">{text("classes.eraseOn")}</label>
        <input
          className="input input--day"
          id="eraseOn"
          name="eraseOn"
          type="date"
          required
          // A day that has come is kept by a form that changes only the name.
          min={eraseOn < min ? eraseOn : min}
          max={max}
          defaultValue={eraseOn}
          aria-invalid={note === "day" || undefined}
          aria-describedby="day-hint"
        />
        {note === "day" && <Refused>{text("classes.eraseRefused")}</Refused>}
        <p className="hint" id="day-hint">
          {text("classes.eraseHint")}
        </p>
      </div>
      <div className="btnrow">
        <button type="submit" className="btn">
          {text("classes.save")}
        </button>
      </div>
    </form>
  );
}

function Refused({ children }: { children: string }) {
  return (
    <p className="error" role="alert">
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  );
}
