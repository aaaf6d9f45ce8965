import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type FinishFormProps = { attemptId: string; locale: Locale /** The result comes later. */; isHeld?: boolean };

/** The button that ends an attempt. */
export function FinishForm({ attemptId, locale, isHeld = false }: FinishFormProps) {
  return (
    <form method="post" action={localPath(locale, `/attempts/${attemptId}/finish`)}>
      <button type="submit" className="btn btn--main">
        {textFor(locale)(isHeld ? "assign.finish" : "attempt.finish")}
      </button>
    </form>
  );
}
