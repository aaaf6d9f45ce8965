import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

/** The button that ends an attempt. */
export function FinishForm({ attemptId, locale }: { attemptId: string; locale: Locale }) {
  return (
    <form method="post" action={localPath(locale, `/attempts/${attemptId}/finish`)}>
      <button type="submit" className="btn btn--main">
        {textFor(locale)("attempt.finish")}
      </button>
    </form>
  );
}
