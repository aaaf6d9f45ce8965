import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { env } from "@/server/env";
import type { SharedResult } from "@/server/shares/get-share";

/** For its owner: the address to send, and the way to take it all back. */
export function OwnerTools({ share, locale }: { share: SharedResult; locale: Locale }) {
  const text = textFor(locale);
  const address = `${env().siteUrl ?? ""}${localPath(locale, share.url)}`;
  return (
    <section className="sheet" aria-labelledby="mine">
      <h2 id="mine">{text("share.address")}</h2>
      <p className="address">{address}</p>
      <p className="hint">{text("share.addressHint")}</p>
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
