import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";

const checks = [
  { id: "untitled", done: "mySets.checkTitle" },
  { id: "empty", done: "mySets.checkEmpty" },
  { id: "findings", done: "mySets.checkFindings" },
] as const;

/** What stands before publishing, the button, and the preview. */
export function PublishPart({ set, locale }: { set: MySetView; locale: Locale }) {
  const text = textFor(locale);
  const { id, revision, hindrances, whole } = set;
  const isStopped = hindrances.length > 0;
  return (
    <section className="sheet" aria-labelledby="publish">
      <h2 id="publish">{text("mySets.before")}</h2>
      <ul className="checks">
        {checks.map(({ id: check, done }) => {
          const isOpen = hindrances.includes(check);
          return (
            <li key={check} data-open={isOpen ? "" : undefined}>
              <Icon name={isOpen ? "warning" : "check"} />
              <span>{text(isOpen ? `mySets.blocked.${check}` : done)}</span>
            </li>
          );
        })}
      </ul>
      {whole.length > 0 && (
        <div className="finding">
          <strong>{text("mySets.whole")}</strong>
          <ul>
            {whole.map(({ rule, message }) => (
              <li key={`${rule}-${message}`} data-rule={rule}>
                <span dir="auto">{message}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="hint" id="publish-hint">
        {text("mySets.publishHint")}
      </p>
      <div className="btnrow">
        <form method="post" action={localPath(locale, `/my-sets/${id}/publish`)}>
          <input type="hidden" name="seen" value={revision} />
          <button
            type="submit"
            className="btn btn--main"
            aria-disabled={isStopped ? "true" : undefined}
            aria-describedby={isStopped ? "publish" : "publish-hint"}
          >
            {text("mySets.publish")}
          </button>
        </form>
        <a className="btn" href={localPath(locale, `/my-sets/${id}/preview`)}>
          {text("mySets.preview")}
        </a>
      </div>
    </section>
  );
}
