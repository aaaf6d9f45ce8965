import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

/** A code for another device, or the way in with one. `hasCode`: one was asked for before, which a new one voids. */
export function RecoveryOffer({ hasCode, locale }: { hasCode: boolean; locale: Locale }) {
  const text = textFor(locale);
  return (
    <section className="sheet" aria-labelledby="code">
      <h2 id="code">{text("me.code.title")}</h2>
      <p>{text("me.code.lede")}</p>
      {hasCode && <p>{text("me.code.before")}</p>}
      <form className="btnrow" method="post" action={localPath(locale, "/me/code/new")}>
        <button type="submit" className="btn">
          {text(hasCode ? "me.code.makeAgain" : "me.code.make")}
        </button>
        <a className="btn btn--plain" href={localPath(locale, "/recover")}>
          {text("me.code.have")}
        </a>
      </form>
    </section>
  );
}
