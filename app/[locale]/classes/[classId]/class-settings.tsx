import { Field } from "@/components/field";
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
      <Field
        id="name"
        label={text("classes.name")}
        hint={text("classes.nameHint")}
        problem={note === "name" ? text("classes.nameRefused") : undefined}
        maxLength={60}
        required
        dir="auto"
        autoComplete="off"
        defaultValue={name}
      />
      <Field
        id="eraseOn"
        className="input--day"
        type="date"
        label={text("classes.eraseOn")}
        hint={text("classes.eraseHint")}
        problem={note === "day" ? text("classes.eraseRefused") : undefined}
        required
        // A day that has come is kept by a form that changes only the name.
        min={eraseOn < min ? eraseOn : min}
        max={max}
        defaultValue={eraseOn}
      />
      <div className="btnrow">
        <button type="submit" className="btn">
          {text("classes.save")}
        </button>
      </div>
    </form>
  );
}
