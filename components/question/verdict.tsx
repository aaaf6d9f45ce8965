import type { Feedback } from "@/domain/items/feedback";
import { formatPercent } from "@/i18n/format";
import type { Text } from "@/i18n/messages";
import { Icon, type IconName } from "../icon";
import { RichText } from "../rich-text";
import { Worded } from "../worded";
import { type AnswerState, stateOf } from "./answer-state";
import { withoutKey } from "./without-key";

const icons: Record<AnswerState, IconName> = { right: "check", wrong: "cross", part: "half" };

/** The verdict word, the true value, then why not yours and what yours belongs to. `#verdict` has the focus after a load. */
export function Verdict({ feedback, isAnswered, text }: { feedback: Feedback; isAnswered: boolean; text: Text }) {
  const state = stateOf(feedback);
  const why = feedback.chosen && withoutKey(feedback.chosen, feedback.keyText);
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
      <p className="verdict__true">
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
