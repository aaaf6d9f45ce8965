import type { Text } from "@/i18n/messages";
import { Field } from "../field";
import { Icon } from "../icon";

type ShareFormProps = {
  action: string;
  text: Text;
  /** What stands in the field at first: the name on the card, or one that was refused. */
  name?: string | undefined;
  isRefused?: boolean;
  /** The result is public, and this is about its name only. */
  isShared?: boolean;
};

/** Makes a result public, with a name only if one is typed; or changes the name of one that is. */
export function ShareForm({ action, text, name, isRefused = false, isShared = false }: ShareFormProps) {
  return (
    <section className="sheet sheet--up" id="share" aria-labelledby="share-title">
      <h2 id="share-title">{text(isShared ? "share.renameTitle" : "share.title")}</h2>
      <p className="quiet">{text(isShared ? "share.renameLede" : "share.lede")}</p>
      <form className="stack stack--near" method="post" action={action}>
        <Field
          id="name"
          label={
            <>
              {text("share.name")} <span className="hint">{text("share.optional")}</span>
            </>
          }
          hint={text("share.nameHint")}
          problem={isRefused ? text("share.nameRefused") : undefined}
          maxLength={24}
          autoComplete="off"
          dir="auto"
          defaultValue={name}
        />
        <div className="btnrow">
          <button type="submit" className="btn">
            {!isShared && <Icon name="share" />}
            {text(isShared ? "share.keepName" : "share.create")}
          </button>
          {isShared && (
            <button type="submit" className="btn btn--plain" name="drop" value="yes">
              {text("share.dropName")}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
