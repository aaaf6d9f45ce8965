import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MyClass } from "@/server/classes/my-class";

/** The nickname a learner was given, and the way to another while tries are left. */
export function NicknameSheet({ mine: { classId, nickname, spinsLeft }, locale }: { mine: MyClass; locale: Locale }) {
  const text = textFor(locale);
  return (
    <section className="sheet" aria-labelledby="nickname" id="mine">
      <h2 id="nickname">{text("join.nickname")}</h2>
      <p className="nick">{nickname[locale]}</p>
      <p className="quiet">{text("join.nicknameHint")}</p>
      {spinsLeft > 0 && (
        <form className="btnrow" method="post" action={localPath(locale, `/me/classes/${classId}/nickname`)}>
          <button type="submit" className="btn btn--small">
            {text("join.spin")}
          </button>
          <span className="hint">{text("join.spinsLeft", { count: spinsLeft })}</span>
        </form>
      )}
    </section>
  );
}
