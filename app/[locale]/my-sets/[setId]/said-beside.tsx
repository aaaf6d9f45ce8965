import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { anchorOf, type BesideNote, fromTextPath, type SaidOf } from "./noted-path";
import { changeFormId } from "./set-form";

type SaidBesideProps = { said: SaidOf; setId: string; isOfDocument: boolean; locale: Locale };

/** After these there is nothing to take back. */
const unchanged: ReadonlySet<BesideNote> = new Set([
  ...(["spent", "givesOwn", "givesOther", "nothingBefore", "keyOption", "sameOption", "noTurn", "noOption"] as const),
]);

/** What just happened to a question, beside it, with the way back or on. */
export function SaidBeside({ said: { note, added, text: said }, setId, isOfDocument, locale }: SaidBesideProps) {
  const text = textFor(locale);
  const offersMore = isOfDocument && (note === "spent" || note === "removed" || note === "added");
  return (
    <div className="said" role="status">
      <p>{said}</p>
      <p className="btnrow">
        {note && !unchanged.has(note) && (
          <button className="btn btn--small" type="submit" form={changeFormId} name="do" value="undo">
            <Icon name="undo" />
            {text("mySets.undo")}
          </button>
        )}
        {added && (
          <a className="btn btn--small" href={`#${anchorOf(added)}`}>
            {text("mySets.toAdded")}
          </a>
        )}
        {note === "removed" && (
          <button className="btn btn--small" type="submit" form={changeFormId} name="do" value="more">
            {text("mySets.more")}
          </button>
        )}
        {offersMore && (
          <a className="btn btn--small" href={localPath(locale, fromTextPath(setId))}>
            <Icon name="edit" />
            {text("mySets.fromText")}
          </a>
        )}
      </p>
    </div>
  );
}
