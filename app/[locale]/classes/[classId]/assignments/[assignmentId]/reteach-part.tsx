import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AssignmentResults } from "@/server/assignments/get-results";

type ReteachPartProps = { results: AssignmentResults; path: string; locale: Locale };

/** One tap to a set on what was missed; nothing while nobody has missed anything. */
export function ReteachPart({ results, path, locale }: ReteachPartProps) {
  const text = textFor(locale);
  const isMissed = results.questions.some(({ facility }) => facility !== null && facility < 1);
  if (!isMissed) return null;
  return (
    <form className="btnrow" method="post" action={localPath(locale, `${path}/reteach`)}>
      <button type="submit" className="btn" aria-describedby="reteach-hint">
        {text("mySets.reteach")}
      </button>
      <p className="quiet" id="reteach-hint">
        {text("mySets.reteachHint")}
      </p>
    </form>
  );
}
