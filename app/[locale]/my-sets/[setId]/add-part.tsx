import { Icon } from "@/components/icon";
import { writtenKinds } from "@/domain/sets/written-question";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import { fromTextPath } from "./noted-path";
import { changeFormId } from "./set-form";

type AddProps = {
  set: Pick<MySetView, "id" | "revision" | "documentId">;
  /** The sentences to write from stand on the page already. */
  hasText: boolean;
  locale: Locale;
};

/** The form for the buttons of all questions, and the ways to add another: those that a document needs rarely in a fold. */
export function AddPart({ set: { id, revision, documentId }, hasText, locale }: AddProps) {
  const text = textFor(locale);
  const isOfDocument = documentId !== null;
  const redraw = (
    <button type="submit" className="btn" form={changeFormId} name="do" value="redraw">
      <Icon name="swap" />
      {text("mySets.redraw")}
    </button>
  );
  const write = <WriteLinks setId={id} locale={locale} text={text} />;
  return (
    <>
      <form className="btnrow" method="post" action={localPath(locale, `/my-sets/${id}/change`)} id={changeFormId}>
        <input type="hidden" name="seen" value={revision} />
        <button type="submit" className="btn" name="do" value="more">
          {text("mySets.more")}
        </button>
        {isOfDocument && !hasText && (
          <a className="btn" href={localPath(locale, fromTextPath(id))}>
            <Icon name="edit" />
            {text("mySets.fromText")}
          </a>
        )}
        {!isOfDocument && redraw}
      </form>
      {!isOfDocument && write}
      {isOfDocument && (
        <details className="sheet fold">
          <summary>
            <h2>{text("mySets.otherWays")}</h2>
          </summary>
          <div className="stack stack--near">
            {write}
            <p>{redraw}</p>
          </div>
        </details>
      )}
    </>
  );
}

function WriteLinks({ setId, locale, text }: { setId: string; locale: Locale; text: Text }) {
  return (
    <nav aria-labelledby="write" className="stack stack--near">
      <h3 id="write">{text("mySets.write")}</h3>
      <p className="btnrow">
        {writtenKinds.map((kind) => (
          <a
            className="btn btn--small"
            href={localPath(locale, `/my-sets/${setId}/questions/new?kind=${kind}`)}
            key={kind}
          >
            {text(`kinds.${kind}.name`)}
          </a>
        ))}
      </p>
    </nav>
  );
}
