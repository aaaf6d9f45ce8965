import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";

type ShareFormProps = { action: string; text: Text; refused?: { name: string } | undefined };

/** Makes a result public, with a name only if one is typed. */
export function ShareForm({ action, text, refused }: ShareFormProps) {
  return (
    <section className="sheet sheet--up" id="share" aria-labelledby="share-title">
      <h2 id="share-title">{text("share.title")}</h2>
      <p className="quiet">{text("share.lede")}</p>
      <form className="stack stack--near" method="post" action={action}>
        <div className="field">
          <label htmlFor="name">
            {text("share.name")} <span className="hint">{text("share.optional")}</span>
          </label>
          <input
            className="input"
            id="name"
            name="name"
            maxLength={24}
            autoComplete="off"
            dir="auto"
            defaultValue={refused?.name}
            aria-invalid={refused ? true : undefined}
            aria-describedby={refused ? "name-hint name-problem" : "name-hint"}
          />
          {refused && (
            <p className="error" id="name-problem" role="alert">
              <Icon name="warning" />
              <span>{text("share.nameRefused")}</span>
            </p>
          )}
          <p className="hint" id="name-hint">
            {text("share.nameHint")}
          </p>
        </div>
        <div className="btnrow">
          <button type="submit" className="btn">
            <Icon name="share" />
            {text("share.create")}
          </button>
        </div>
      </form>
    </section>
  );
}
