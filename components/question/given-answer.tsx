import type { Feedback } from "@/domain/items/feedback";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { Worded } from "../worded";

/** A typed answer after it was graded. */
export function GivenAnswer({ feedback, text }: { feedback: Feedback; text: Text }) {
  const verdict = feedback.correct ? "right" : "wrong";
  return (
    <ul className="options">
      <li className="option" data-verdict={verdict}>
        <Icon name={feedback.correct ? "check" : "cross"} />
        <bdi>
          <Worded>{feedback.answerText}</Worded>
        </bdi>
        <span className="tag">{text(feedback.correct ? "marked.yoursRight" : "marked.yours")}</span>
      </li>
    </ul>
  );
}
