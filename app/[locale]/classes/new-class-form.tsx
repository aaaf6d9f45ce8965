import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type NewClassFormProps = { locale: Locale; isFirst: boolean; refused: string | undefined };

/** Asks for a class's name and nothing else. `refused`: a name that could not be taken, kept to mend. */
export function NewClassForm({ locale, isFirst, refused }: NewClassFormProps) {
  const text = textFor(locale);
  const isRefused = refused !== undefined;
  return (
    <form className="sheet stack stack--near" method="post" action={localPath(locale, "/classes/new")} id="new">
      <h2>{text(isFirst ? "classes.first" : "classes.new")}</h2>
      {isFirst && <p>{text("classes.firstHint")}</p>}
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
          defaultValue={refused?.slice(0, 200)}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? "name-hint name-problem" : "name-hint"}
        />
        {isRefused && (
          <p className="error" id="name-problem" role="alert">
            <Icon name="warning" />
            <span>{text("classes.nameRefused")}</span>
          </p>
        )}
        <p className="hint" id="name-hint">
          {text("classes.nameHint")}
        </p>
      </div>
      <div className="btnrow">
        <button type="submit" className="btn btn--main">
          {text("classes.create")}
        </button>
      </div>
    </form>
  );
}
