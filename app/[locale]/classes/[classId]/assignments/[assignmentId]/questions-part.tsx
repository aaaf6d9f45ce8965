import { Icon } from "@/components/icon";
import { RichText } from "@/components/rich-text";
import { Worded } from "@/components/worded";
import { formatPercent } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { AssignmentResults, QuestionResult } from "@/server/assignments/get-results";

/** Each question over the class, hardest visible at a glance, and what each answer to it belongs to. */
export function QuestionsPart({ results, locale }: { results: AssignmentResults; locale: Locale }) {
  const text = textFor(locale);
  return (
    <section aria-labelledby="questions" className="stack stack--near">
      <h2 id="questions">{text("assign.questions")}</h2>
      <p className="quiet">{text("assign.questionsLede")}</p>
      <p>
        <a className="btn btn--small" href={localPath(locale, statisticsOf(results))}>
          {text("statistics.open")}
        </a>
      </p>
      <ol className="review">
        {results.questions.map((question, index) => (
          <li key={question.id}>
            <Question question={question} number={index + 1} text={text} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const statisticsOf = ({ assignment: { classId, id } }: AssignmentResults) =>
  `/classes/${classId}/assignments/${id}/statistics`;

function Question({ question, number, text }: { question: QuestionResult; number: number; text: Text }) {
  const { facility, stem, choices, answers, isVoided } = question;
  return (
    <details>
      <summary>
        <span className="chip">{number}</span>
        <span>
          <Worded>{stem}</Worded>
          {isVoided && <span className="chip">{text("corrections.withdrawn")}</span>}
          <span className="facility">
            {facility === null ? (
              <span className="small quiet">{text("assign.facilityNone")}</span>
            ) : (
              <>
                <span className="small">
                  <RichText text={text} id="assign.facility" values={{ right: formatPercent(text.locale, facility) }} />
                </span>
                <svg className="bar" aria-hidden="true">
                  <rect width={`${100 * facility}%`} height="100%" />
                </svg>
              </>
            )}
          </span>
        </span>
        <Icon name="chevron" />
      </summary>
      {choices ? (
        <Choices choices={choices} answers={answers} text={text} />
      ) : (
        <p className="quiet">{text("assign.previewHeld")}</p>
      )}
    </details>
  );
}

type ChoicesProps = { choices: NonNullable<QuestionResult["choices"]>; answers: number; text: Text };

function Choices({ choices, answers, text }: ChoicesProps) {
  return (
    <ul className="choices">
      {choices.map((choice) => (
        <li key={choice.text} data-key={choice.isKey ? "" : undefined}>
          <p>
            <strong>
              <Worded>{choice.text}</Worded>
            </strong>{" "}
            {choice.isKey && (
              <span className="chip chip--right">
                <Icon name="check" />
                {text("assign.isKey")}
              </span>
            )}{" "}
            <span className="quiet small">{text("assign.times", { count: choice.count })}</span>
          </p>
          <svg className={choice.isKey ? "bar bar--right" : "bar bar--other"} aria-hidden="true">
            <rect width={`${(100 * choice.count) / Math.max(answers, 1)}%`} height="100%" />
          </svg>
          {choice.about && !choice.isKey && (
            <p className="small quiet">
              <Worded>{choice.about}</Worded>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
