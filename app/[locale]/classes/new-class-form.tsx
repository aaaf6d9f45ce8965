import { Field } from "@/components/field";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type NewClassFormProps = { locale: Locale; isFirst: boolean; refused: string | undefined };

/** Asks for a class's name and nothing else. `refused`: a name that could not be taken, kept to mend. */
export function NewClassForm({ locale, isFirst, refused }: NewClassFormProps) {
  const text = textFor(locale);
  return (
    <form className="sheet stack stack--near" method="post" action={localPath(locale, "/classes/new")} id="new">
      <h2>{text(isFirst ? "classes.first" : "classes.new")}</h2>
      {isFirst && <p>{text("classes.firstHint")}</p>}
      <Field
        id="name"
        label={text("classes.name")}
        hint={text("classes.nameHint")}
        problem={refused === undefined ? undefined : text("classes.nameRefused")}
        maxLength={60}
        required
        dir="auto"
        autoComplete="off"
        defaultValue={refused?.slice(0, 200)}
      />
      <div className="btnrow">
        <button type="submit" className="btn btn--main">
          {text("classes.create")}
        </button>
      </div>
    </form>
  );
}
