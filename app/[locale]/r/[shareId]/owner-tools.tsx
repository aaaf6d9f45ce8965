import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { SharedResult } from "@/server/shares/get-share";
import { SendTools } from "./send-tools";

type OwnerToolsProps = {
  share: SharedResult;
  /** The attempt that it is the result of; its page has the form for the name. */
  attemptId: string;
  locale: Locale;
};

/** For its owner: what to send and where, the name, and the way to take it all back. */
export function OwnerTools({ share, attemptId, locale }: OwnerToolsProps) {
  const text = textFor(locale);
  return (
    <section className="sheet" aria-labelledby="mine">
      <h2 id="mine">{text("share.send")}</h2>
      <SendTools shared={share} locale={locale} />
      <div className="stack stack--near">
        <p>
          <a href={localPath(locale, `/attempts/${attemptId}?rename=yes#share`)}>{text("share.rename")}</a>
        </p>
        <form className="stack stack--near" method="post" action={localPath(locale, `${share.url}/delete`)}>
          <p className="quiet">{text("share.mine")}</p>
          <div className="btnrow">
            <button type="submit" className="btn btn--danger">
              {text("share.delete")}
            </button>
          </div>
        </form>
      </div>
    </section>
  );
}
