import { Icon } from "@/components/icon";
import { usualChoice } from "@/domain/sets/set-draft";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { DocumentView } from "@/server/documents/get-document";
import { reviewFormId } from "./review-bar";

const shortcuts = [
  { key: "J", does: "next" },
  { key: "K", does: "previous" },
  { key: "A", does: "accept" },
  { key: "D", does: "drop" },
  { key: "E", does: "adjust" },
  { key: "Enter", does: "save" },
  { key: "Ctrl+Z", does: "undo" },
] as const;

/** What concerns the review as a whole: how far it is, one step back, everything at once, and the keys. */
export function DocumentTools({ document, locale }: { document: DocumentView; locale: Locale }) {
  const text = textFor(locale);
  const { id, revision, canUndo, openCount, proposedCount, setSize } = document;
  const count = text("documents.open", { count: openCount });
  return (
    <div className="stack stack--near">
      <p className="quiet">
        {proposedCount > 0 && <>{text("documents.proposed", { count: proposedCount })} · </>}
        {count}
      </p>
      <p className="hint">
        {text("documents.makeSetHint")}{" "}
        {setSize !== null &&
          setSize < usualChoice.count &&
          text("documents.fewer", { open: openCount > 0 ? "yes" : "no" })}
      </p>
      <div className="btnrow">
        {/* The first button of the form is what Enter presses in its fields. */}
        <button
          className="sr"
          type="submit"
          form={reviewFormId}
          name="do"
          value="save"
          tabIndex={-1}
          aria-hidden="true"
        >
          {text("documents.save")}
        </button>
        <button className="btn" type="submit" form={reviewFormId} name="do" value="rest" disabled={openCount === 0}>
          {text("documents.acceptRest")}
        </button>
        <form method="post" action={localPath(locale, `/my-documents/${id}/review`)}>
          <input type="hidden" name="seen" value={revision} />
          <button className="btn" type="submit" name="do" value="undo" disabled={!canUndo} data-key="undo">
            <Icon name="undo" />
            {text("documents.undo")}
          </button>
        </form>
      </div>
      <details className="review__keys">
        <summary>{text("documents.keys")}</summary>
        <dl className="shortcuts">
          {shortcuts.map(({ key, does }) => (
            <div key={key}>
              <dt dir="ltr">
                <kbd>{key}</kbd>
              </dt>
              <dd>{text(`documents.key.${does}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
