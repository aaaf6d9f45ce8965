import type { Feedback } from "@/domain/items/feedback";
import { formatPercent } from "@/i18n/format";
import type { Text } from "@/i18n/messages";
import { Icon, type IconName } from "../icon";
import { RichText } from "../rich-text";
import { Worded } from "../worded";
import { remarkOf } from "./about-answer";
import { type AnswerState, stateOf } from "./answer-state";

const icons: Record<AnswerState, IconName> = { right: "check", wrong: "cross", part: "half" };

type VerdictProps = {
  feedback: Feedback;
  isAnswered: boolean;
  /** The marked answer below explains its entries one by one. */
  explainsEach?: boolean | undefined;
  /** What of an answer that is partly right is right. */
  tally?: string | undefined;
  text: Text;
};

/** A key longer than this is a sentence: it is set as one. */
const figureMax = 70;

/** The verdict word, the true value, then why not yours and what yours belongs to. `#verdict` has the focus after a load. */
export function Verdict({ feedback, isAnswered, explainsEach = false, tally, text }: VerdictProps) {
  const state = stateOf(feedback);
  const why = explainsEach ? undefined : remarkOf(feedback);
  return (
    <section className={`verdict verdict--${state}`} id="verdict" tabIndex={-1} aria-label={text("verdict.aria")}>
      <p className="verdict__say">
        <Icon name={icons[state]} />
        <span>
          <RichText
            text={text}
            id={isAnswered ? `verdict.${state}` : "verdict.none"}
            values={state === "part" ? { share: formatPercent(text.locale, feedback.score) } : {}}
          />
        </span>
      </p>
      {state === "part" && tally && <p className="verdict__tally">{tally}</p>}
      <p className={feedback.keyText.length > figureMax ? "verdict__true verdict__true--long" : "verdict__true"}>
        {state !== "right" && `${text("verdict.true")} `}
        <strong>
          <Worded>{feedback.keyText}</Worded>
        </strong>
      </p>
      <dl className="why">
        {state !== "right" && why && (
          <>
            <dt>{text("verdict.whyNot", { answer: feedback.answerText })}</dt>
            <dd>
              <Worded>{why}</Worded>
            </dd>
          </>
        )}
        <dt>{text("verdict.explanation")}</dt>
        <dd>
          <Worded>{feedback.explanation}</Worded>
        </dd>
      </dl>
    </section>
  );
}
