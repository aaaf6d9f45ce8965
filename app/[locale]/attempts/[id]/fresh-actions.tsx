import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AttemptView } from "@/server/attempts/get-attempt";
import { nextPath, previousPath } from "./neighbours";

type FreshActionsProps = { attempt: AttemptView; current: number; locale: Locale };

/** Check or save, and the ways past the question. */
export function FreshActions({ attempt, current, locale }: FreshActionsProps) {
  const text = textFor(locale);
  // Practice goes on: its answers stand.
  const previous = attempt.mode === "exam" ? previousPath(attempt, current) : undefined;
  return (
    <div className="actions">
      <button type="submit" className="btn btn--main">
        {text(attempt.mode === "exam" ? "attempt.save" : "attempt.check")}
      </button>
      {previous && (
        <a className="btn btn--plain" href={localPath(locale, previous)}>
          {text("attempt.previous")}
        </a>
      )}
      <a className="btn btn--plain" href={localPath(locale, nextPath(attempt, current))}>
        {text("attempt.skip")}
      </a>
    </div>
  );
}
