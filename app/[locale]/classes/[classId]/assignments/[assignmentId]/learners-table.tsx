import { ResultCells } from "@/components/assignments/result-cells";
import { RealName } from "@/components/classes/real-name";
import { CorrectedMark } from "@/components/corrections/corrected-mark";
import { EmptyState } from "@/components/empty-state";
import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { AssignmentResults, AttemptScore, LearnerResult } from "@/server/assignments/get-results";

type LearnersTableProps = { results: AssignmentResults; locale: Locale };
const states = ["right", "part", "wrong", "none"] as const;

/** Each learner with their answers as marks, their first and their best attempt. */
export function LearnersTable({ results, locale }: LearnersTableProps) {
  const text = textFor(locale);
  const { learners, questions, assignment } = results;
  if (learners.length === 0)
    return (
      <EmptyState title={text("classes.noMembers")} lede={text("classes.noMembersHint")}>
        <a className="btn" href={localPath(locale, `/classes/${assignment.classId}/board`)}>
          {text("classes.board")}
        </a>
      </EmptyState>
    );
  const mayRepeat = assignment.attemptsMax > 1;
  const shown = [...states, ...(learners.some(({ cells }) => cells.includes("void")) ? (["void"] as const) : [])];
  const caption = text("assign.progressOf", { learners: text("classes.learners", { count: learners.length }) });
  return (
    <section aria-label={caption} className="stack stack--near">
      <p className="legend">
        {shown.map((state) => (
          <span key={state}>
            <span className="mini" aria-hidden="true">
              <i data-state={state} />
            </span>
            {text(`assign.cell.${state}`)}
          </span>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: shown as cards on a phone, a table is one no more without its role */}
      <table className="table table--cards table--long" role="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text("assign.nickname")}</th>
            <th scope="col">{text("assign.answers")}</th>
            <th scope="col">{text("assign.status")}</th>
            <th scope="col">{text("assign.firstAttempt")}</th>
            {mayRepeat && <th scope="col">{text("assign.bestAttempt")}</th>}
          </tr>
        </thead>
        <tbody>
          {learners.map((learner) => (
            <tr key={learner.membershipId}>
              <th scope="row">
                {learner.nickname[locale]} <RealName classId={assignment.classId} membershipId={learner.membershipId} />
              </th>
              <td data-label={text("assign.answers")}>
                <ResultCells cells={learner.cells} text={text} />
              </td>
              <td data-label={text("assign.status")}>
                <StateChip learner={learner} total={questions.length} text={text} />
              </td>
              <td data-label={text("assign.firstAttempt")}>
                {scoreWords(learner.first, text)} {learner.isRegraded && <CorrectedMark text={text} />}
              </td>
              {mayRepeat && <td data-label={text("assign.bestAttempt")}>{scoreWords(learner.best, text)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const scoreWords = (score: AttemptScore | null, text: Text): string =>
  score ? text("result.ofTotal", { correct: score.correct, total: score.total }) : text("assign.nothingYet");

function StateChip({ learner, total, text }: { learner: LearnerResult; total: number; text: Text }) {
  if (learner.state === "waiting") return <span className="chip">{text("assign.didNotBegin")}</span>;
  if (learner.state === "answering")
    return (
      <span className="chip chip--thread">{text("assign.isAnswering", { answered: learner.answered, total })}</span>
    );
  return (
    <span className="chip">
      <Icon name="check" />
      {text("assign.didFinish")}
    </span>
  );
}
