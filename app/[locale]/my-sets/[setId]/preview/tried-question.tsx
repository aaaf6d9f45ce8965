import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { FreshQuestion } from "@/questions/fresh-question";
import { MarkedQuestion } from "@/questions/marked-question";
import type { PreviewedQuestion } from "@/server/my-sets/preview-question";

type TriedQuestionProps = {
  question: NonNullable<PreviewedQuestion["question"]>;
  total: number;
  path: string;
  isRefused: boolean;
  locale: Locale;
};

/** A question of a set to try: fresh, or marked with its answer, and the way to its neighbours. */
export function TriedQuestion({ question, total, path, isRefused, locale }: TriedQuestionProps) {
  const text = textFor(locale);
  const { number, face, answer, feedback } = question;
  const neighbours = (
    <Neighbours number={number} total={total} path={path} isMarked={feedback !== undefined} locale={locale} />
  );
  if (feedback === undefined)
    return (
      <>
        <FreshQuestion
          face={face}
          action={localPath(locale, `${path}/answer`)}
          isRefused={isRefused}
          hidden={{ number: String(number) }}
          actions={
            <div className="btnrow">
              <button type="submit" className="btn btn--main">
                {text("mySets.previewAnswer")}
              </button>
            </div>
          }
        />
        {neighbours}
      </>
    );
  return (
    <>
      {feedback === null ? (
        <p className="sheet">{text("mySets.previewHeld")}</p>
      ) : (
        <MarkedQuestion face={face} answer={answer} feedback={feedback} locale={locale} />
      )}
      {neighbours}
    </>
  );
}

type NeighboursProps = { number: number; total: number; path: string; isMarked: boolean; locale: Locale };

function Neighbours({ number, total, path, isMarked, locale }: NeighboursProps) {
  const text = textFor(locale);
  const toQuestion = (to: number) => localPath(locale, `${path}?question=${to}`);
  return (
    <div className="actions">
      {number > 1 && (
        <a className="btn" href={toQuestion(number - 1)}>
          {text("mySets.previewPrevious")}
        </a>
      )}
      {number < total && (
        <a className={isMarked ? "btn btn--main" : "btn"} href={toQuestion(number + 1)}>
          {text("mySets.previewNext")}
        </a>
      )}
    </div>
  );
}
