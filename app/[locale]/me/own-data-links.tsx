import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

/** One's data as a file, and the way to delete it all. */
export function OwnDataLinks({ locale }: { locale: Locale }) {
  const text = textFor(locale);
  return (
    <section className="sheet" aria-labelledby="data">
      <h2 id="data">{text("me.data.title")}</h2>
      <p>{text("me.data.lede")}</p>
      <div className="btnrow">
        <a className="btn" href={localPath(locale, "/me/data")} download>
          {text("me.data.file")}
        </a>
        <a className="btn btn--danger" href={localPath(locale, "/me/delete")}>
          {text("me.data.erase")}
        </a>
      </div>
    </section>
  );
}
