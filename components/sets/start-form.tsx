import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

/** `onceKey`: random, so that two taps on one page start one attempt. */
type StartFormProps = { set: string; locale: Locale; isMain: boolean; onceKey: string };

const modes = ["practice", "exam"] as const;

/** How to answer a set, and the button that starts it. */
export function StartForm({ set, locale, isMain, onceKey }: StartFormProps) {
  const text = textFor(locale);
  return (
    <form className="sheet" method="post" action={localPath(locale, "/attempts")}>
      <input type="hidden" name="set" value={set} />
      <input type="hidden" name="once" value={onceKey} />
      <fieldset className="options">
        <legend>{text("set.choose")}</legend>
        {modes.map((mode) => (
          <label className="option" key={mode}>
            <input type="radio" name="mode" value={mode} defaultChecked={mode === "practice"} />
            <span>
              {text(`set.${mode}`)} <span className="option__sub">{text(`set.${mode}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="btnrow">
        <button type="submit" className={isMain ? "btn btn--main" : "btn"}>
          {text("set.start")}
        </button>
      </div>
    </form>
  );
}
