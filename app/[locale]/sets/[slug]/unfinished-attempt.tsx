import { ProgressThread } from "@/components/question/progress-thread";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AttemptView } from "@/server/attempts/get-attempt";
import { questionStates } from "../../attempts/question-states";

/** Where the learner left off, and the way back in. */
export function UnfinishedAttempt({ attempt, locale }: { attempt: AttemptView; locale: Locale }) {
  const text = textFor(locale);
  const states = questionStates(attempt);
  const open = states.indexOf("todo");
  const answered = states.filter((state) => state !== "todo").length;
  return (
    <section className="sheet sheet--up" aria-labelledby="unfinished">
      <h2 id="unfinished">{text("set.unfinished")}</h2>
      <div className="progress">
        <p className="progress__row">
          <strong>{text("set.answered", { answered, total: states.length })}</strong>
        </p>
        <ProgressThread
          states={states.map((state, index) => (index === open ? "now" : state))}
          current={open}
          text={text}
        />
      </div>
      <div className="btnrow">
        <a className="btn btn--main" href={localPath(locale, `/attempts/${attempt.id}`)}>
          {open < 0 ? text("set.toEnd") : text("set.resume", { number: open + 1 })}
        </a>
      </div>
    </section>
  );
}
