import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { env } from "@/server/env";
import type { SharedResult } from "@/server/shares/get-share";

/** For its owner: the address to send, where the site knows its own, and the way to take it all back. */
export function OwnerTools({ share, locale }: { share: SharedResult; locale: Locale }) {
  const text = textFor(locale);
  const { siteUrl } = env();
  return (
    <section className="sheet" aria-labelledby="mine">
      <h2 id="mine">{text("share.address")}</h2>
      {siteUrl ? (
        <>
          <p className="address">{`${siteUrl}${localPath(locale, share.url)}`}</p>
          <p className="hint">{text("share.addressHint")}</p>
        </>
      ) : (
        <p>{text("share.addressBar")}</p>
      )}
      <form className="stack stack--near" method="post" action={localPath(locale, `${share.url}/delete`)}>
        <p className="quiet">{text("share.mine")}</p>
        <div className="btnrow">
          <button type="submit" className="btn btn--danger">
            {text("share.delete")}
          </button>
        </div>
      </form>
    </section>
  );
}
