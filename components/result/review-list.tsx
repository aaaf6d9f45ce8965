import type { Feedback } from "@/domain/items/feedback";
import type { FaceBase } from "@/domain/question-kind";
import { formatDay, formatNumber } from "@/i18n/format";
import { locales } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { Icon } from "../icon";
import { remarkOf } from "../question/about-answer";
import { stateOf } from "../question/answer-state";
import { ReportForm } from "../question/report-form";
import { StemText, stemBody } from "../question/stem-heading";
import { Worded } from "../worded";

export type ReviewedQuestion = {
  face: FaceBase;
  /** Its place in the attempt, from 1. */
  number: number;
  feedback: Feedback;
  isAnswered: boolean;
  /** Where the question stands with its whole evidence. */
  href: string;
  /** Where to say what is wrong with it, and what came of that. */
  report: { action: string; outcome?: string | undefined };
};

const chips = {
  right: { className: "chip chip--right", icon: "check" },
  part: { className: "chip chip--thread", icon: "half" },
  wrong: { className: "chip chip--wrong", icon: "cross" },
} as const;

/** More answers that were not right than this would bury the list: then all are folded at first. */
const openMax = 3;

/** Every question with its true value and its document; those that were not right are open at first, if they are few. */
export function ReviewList({ questions, text }: { questions: readonly ReviewedQuestion[]; text: Text }) {
  const areFew = questions.filter(({ feedback }) => !feedback.correct).length <= openMax;
  return (
    <ol className="review">
      {questions.map((question) => (
        <li key={question.face.id}>
          <Reviewed question={question} opens={areFew && !question.feedback.correct} text={text} />
        </li>
      ))}
    </ol>
  );
}

type ReviewedProps = { question: ReviewedQuestion; opens: boolean; text: Text };

function Reviewed({ question, opens, text }: ReviewedProps) {
  const { face, number, feedback } = question;
  const state = stateOf(feedback);
  return (
    <details open={opens || question.report.outcome !== undefined}>
      <summary>
        <span className={chips[state].className}>
          <Icon name={chips[state].icon} />
          <span className="sr">{text(`attempt.state.${state}`, { number })}</span>
          <span aria-hidden="true">{formatNumber(text.locale, number)}</span>
        </span>
        <span lang={face.lang} dir={locales[face.lang].dir}>
          <StemText stem={stemBody(face)} gapName={text("kinds.cloze.blank")} filling={feedback.keyText} />
        </span>
        <Icon name="chevron" />
      </summary>
      <div lang={face.lang} dir={locales[face.lang].dir}>
        <Explained question={question} />
      </div>
    </details>
  );
}

function Explained({ question: { face, feedback, isAnswered, href, report } }: { question: ReviewedQuestion }) {
  const text = textFor(face.lang);
  const [first] = feedback.evidence;
  const remark = remarkOf(feedback);
  return (
    <>
      {face.scopeText && (
        <p className="small quiet">
          <Worded>{face.scopeText.replace(/[\u060c,]\s*$/, "")}</Worded>
        </p>
      )}
      <p className="verdict__true">
        {text("verdict.true")} <Worded>{feedback.keyText}</Worded>
      </p>
      {!feedback.correct && (
        <p>
          {isAnswered ? text("result.yourAnswer", { answer: feedback.answerText }) : text("verdict.none")}
          {remark && (
            <>
              {" "}
              · <Worded>{remark}</Worded>
            </>
          )}
        </p>
      )}
      {first && (
        <ul className="review__evidence">
          <li>
            <span className="node node--fact" aria-hidden="true" />
            <span>
              <Worded>{first.statement}</Worded>
            </span>
          </li>
          <li>
            <span className="node node--source" aria-hidden="true" />
            <span>
              <Worded>{first.source.title}</Worded> · {formatDay(face.lang, first.source.published)} ·{" "}
              {text("evidence.paragraph", { number: first.paragraph })}
            </span>
          </li>
        </ul>
      )}
      <p>
        <a href={href}>{text("result.fullEvidence")}</a>
      </p>
      <ReportForm questionId={face.id} text={text} isReview {...report} />
    </>
  );
}
