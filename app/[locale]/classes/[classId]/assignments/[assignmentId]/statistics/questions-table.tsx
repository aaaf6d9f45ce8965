import { Icon } from "@/components/icon";
import { ChoiceTable } from "@/components/statistics/choice-table";
import { FigureText } from "@/components/statistics/figure-text";
import { Worded } from "@/components/worded";
import { soundFrom } from "@/domain/statistics/question-flags";
import { formatNumber } from "@/i18n/format";
import type { Text } from "@/i18n/messages";
import type { AssignmentStatistics, QuestionStatistics } from "@/server/assignments/get-statistics";

type QuestionsTableProps = { statistics: AssignmentStatistics; text: Text };

/** Facility, discrimination and remarks of every question. */
export function QuestionsTable({ statistics: { questions, answers }, text }: QuestionsTableProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: shown as cards on a phone, a table is one no more without its role
    <table className="table table--cards table--items" role="table">
      <caption>{text("statistics.table")}</caption>
      <thead>
        <tr>
          <th scope="col">{text("statistics.number")}</th>
          <th scope="col">{text("statistics.facility")}</th>
          <th scope="col">{text("statistics.discrimination")}</th>
          <th scope="col">{text("statistics.upperLower")}</th>
          <th scope="col">{text("statistics.verdict")}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question, at) => (
          <tr key={question.id}>
            <th scope="row">
              <span className="rownumber">{formatNumber(text.locale, at + 1)}</span>{" "}
              <a href={`#question-${at + 1}`}>
                <Worded>{question.stem}</Worded>
              </a>
            </th>
            <td data-label={text("statistics.facility")}>
              <span className="facilitycell">
                <FigureText figure={question.facility} as="share" text={text} />
                <svg className="bar" aria-hidden="true">
                  <rect width={`${100 * (question.facility.value ?? 0)}%`} height="100%" />
                </svg>
              </span>
            </td>
            <td data-label={text("statistics.discrimination")}>
              <FigureText figure={question.discrimination} text={text} />
            </td>
            <td data-label={text("statistics.upperLower")}>
              <FigureText figure={question.upperLower} text={text} />
            </td>
            <td data-label={text("statistics.verdict")}>
              <Flags question={question} answers={answers} text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type QuestionProps = { question: QuestionStatistics; answers: number; text: Text };

function Flags({ question: { flags }, answers, text }: QuestionProps) {
  if (flags.length === 0)
    return (
      <span className="small quiet">
        {text(answers < soundFrom.facility ? "statistics.unknown" : "statistics.fine")}
      </span>
    );
  return (
    <span className="chips">
      {flags.map((flag) => (
        <span className="chip chip--wrong" key={flag}>
          <Icon name="warning" />
          {text(`statistics.flags.${flag}`)}
        </span>
      ))}
    </span>
  );
}

/** What was chosen in each question, and what each remark means; those with remarks are open. */
export function QuestionDetails({ statistics: { questions, answers }, text }: QuestionsTableProps) {
  return (
    <section aria-labelledby="choices" className="stack stack--near">
      <h2 id="choices">{text("statistics.choices")}</h2>
      <ol className="review">
        {questions.map((question, at) => (
          <li key={question.id} id={`question-${at + 1}`}>
            <details open={question.flags.length > 0}>
              <summary>
                <span className="chip">{formatNumber(text.locale, at + 1)}</span>
                <span>
                  <Worded>{question.stem}</Worded>
                </span>
                <Icon name="chevron" />
              </summary>
              {question.flags.map((flag) => (
                <p className="flagmeaning" key={flag}>
                  <strong>
                    <Icon name="warning" /> {text(`statistics.flags.${flag}`)}
                  </strong>
                  <br />
                  {text(`statistics.flagMeans.${flag}`)}
                </p>
              ))}
              {question.choices ? (
                <ChoiceTable choices={question.choices} answers={answers} text={text} />
              ) : (
                <p className="quiet">{text("assign.previewHeld")}</p>
              )}
              {question.omitted > 0 && (
                <p className="small quiet">{text("statistics.omitted", { count: question.omitted })}</p>
              )}
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
