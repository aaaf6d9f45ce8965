import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { FreshQuestion } from "@/questions/fresh-question";
import type { TodaysQuiz } from "./todays-quiz";

/** The first question of today's quiz; answering it starts the attempt. */
export function TodayForm({ quiz, locale }: { quiz: TodaysQuiz; locale: Locale }) {
  const text = textFor(locale);
  const { set, seed, count, first } = quiz;
  const action = localPath(locale, "/attempts");
  const hidden = { set, seed: String(seed), count: String(count), mode: "practice" };
  const submit = (
    <div className="btnrow">
      <button type="submit" className="btn btn--main">
        {text(first ? "home.answerAndStart" : "home.startToday")}
        <Icon name="next" />
      </button>
    </div>
  );
  return (
    <div className="sheet sheet--up">
      <p className="eyebrow">{text("home.today", { questions: text("count.questions", { count }) })}</p>
      {first ? (
        <FreshQuestion
          face={first}
          action={action}
          heading="h2"
          hidden={{ ...hidden, question: first.id }}
          actions={submit}
        />
      ) : (
        <form method="post" action={action}>
          {Object.entries(hidden).map(([name, value]) => (
            <input type="hidden" name={name} value={value} key={name} />
          ))}
          {submit}
        </form>
      )}
      <p className="waits">
        <span>{text("home.waits")}</span>
      </p>
    </div>
  );
}
