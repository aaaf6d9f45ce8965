import { Icon } from "@/components/icon";
import { usualChoice } from "@/domain/sets/set-draft";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { DocumentView } from "@/server/documents/get-document";

/** To a set of what is accepted or proposed, and one step back. */
export function DocumentTools({ document, locale }: { document: DocumentView; locale: Locale }) {
  const text = textFor(locale);
  const { id, revision, canUndo, readyCount } = document;
  const path = `/my-documents/${id}`;
  return (
    <div className="btnrow">
      <form method="post" action={localPath(locale, `${path}/set`)}>
        <button
          className={readyCount > 0 ? "btn btn--main" : "btn"}
          type="submit"
          disabled={readyCount === 0}
          aria-describedby="make-set-hint"
        >
          {readyCount < usualChoice.count
            ? text("documents.makeSetFew", { count: readyCount })
            : text("documents.makeSet")}
        </button>
      </form>
      <form method="post" action={localPath(locale, `${path}/review`)}>
        <input type="hidden" name="seen" value={revision} />
        <button className="btn" type="submit" name="do" value="undo" disabled={!canUndo}>
          <Icon name="undo" />
          {text("documents.undo")}
        </button>
      </form>
      <p className="hint" id="make-set-hint">
        {text("documents.makeSetHint")}
      </p>
    </div>
  );
}
