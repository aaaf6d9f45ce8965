import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { isOffered } from "@/server/sets/is-offered";

type SameQuestionsProps = {
  locale: Locale;
  /** What the questions were drawn with. */
  questions: { set: string; seed: number; count: number; isRetry?: boolean };
  /** The day that they are those of; null for a set's. */
  quizDay: string | null;
};

/** Starts the very questions that the result came from; of a second try, the set. Nothing where it is not to be had. */
export async function SameQuestions({ locale, questions, quizDay }: SameQuestionsProps) {
  const text = textFor(locale);
  const { set, seed, count, isRetry = false } = questions;
  if (!(await isOffered(await makeContext(), set))) return null;
  const draw = isRetry ? {} : { seed: String(seed), count: String(count) };
  const fields: Record<string, string> = quizDay === null ? { set, mode: "practice", ...draw } : {};
  const startLabel = quizDay === null ? (isRetry ? "set.start" : "share.start") : "share.startDay";
  return (
    <form
      className="sheet sheet--up"
      method="post"
      action={localPath(locale, quizDay === null ? "/attempts" : `/daily/${quizDay}/start`)}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <h2>{text("share.try")}</h2>
      {!isRetry && <p className="quiet">{text("share.tryText")}</p>}
      <div className="btnrow">
        <button type="submit" className="btn btn--main">
          {text(startLabel)}
          <Icon name="next" />
        </button>
      </div>
    </form>
  );
}
