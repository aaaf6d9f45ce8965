import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { SharedResult } from "@/server/shares/get-share";

/** Starts the very questions that the result came from. */
export function SameQuestions({ share, locale }: { share: SharedResult; locale: Locale }) {
  const text = textFor(locale);
  const fields = { set: share.set, seed: String(share.seed), count: String(share.count), mode: "practice" };
  return (
    <form className="sheet sheet--up" method="post" action={localPath(locale, "/attempts")}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <h2>{text("share.try")}</h2>
      <p className="quiet">{text("share.tryText")}</p>
      <div className="btnrow">
        <button type="submit" className="btn btn--main">
          {text("share.start")}
          <Icon name="next" />
        </button>
      </div>
    </form>
  );
}
