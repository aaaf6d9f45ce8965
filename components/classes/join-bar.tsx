import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { CodeField } from "../code-field";

/** For the home page: who has a code types it at once. */
export function JoinBar({ locale }: { locale: Locale }) {
  const text = textFor(locale);
  return (
    <section className="sheet joinbar" aria-labelledby="joinbar">
      <div>
        <h2 id="joinbar">{text("join.bar")}</h2>
        <p className="quiet">{text("join.barHint")}</p>
      </div>
      <form method="post" action={localPath(locale, "/join/enter")}>
        <CodeField label={text("join.code")} />
        <button type="submit" className="btn">
          {text("join.submit")}
        </button>
      </form>
    </section>
  );
}
