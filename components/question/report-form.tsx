import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";

const reasons = ["wrong_key", "two_right", "unclear", "outdated", "language", "display"] as const;

type ReportFormProps = {
  questionId: string;
  action: string;
  text: Text;
  /** Only what is wrong with the display can be told: the question may not be explained yet. */
  isEarly?: boolean;
  /** It stands in the review, and the answer comes back there. */
  isReview?: boolean;
  /** What came of the form that was just sent. */
  outcome?: string | undefined;
};

/** Says what is wrong with a question: a reason to choose, nothing to type. */
export function ReportForm({ questionId, action, text, isEarly = false, isReview = false, outcome }: ReportFormProps) {
  const id = `report-${questionId}`;
  if (outcome === "thanks") {
    return (
      <p className="report report--thanks" id={id} role="status" tabIndex={-1}>
        <Icon name="check" />
        {text("report.thanks")}
      </p>
    );
  }
  return (
    <details className="report" id={id} open={outcome === "empty"}>
      <summary>
        <Icon name="flag" />
        {text(isEarly ? "report.early" : "report.open")}
      </summary>
      <form method="post" action={action}>
        {isReview && <input type="hidden" name="from" value="review" />}
        {isEarly ? <EarlyReason text={text} /> : <Reasons text={text} isEmpty={outcome === "empty"} id={id} />}
        <button type="submit" className="btn btn--small">
          {text("report.send")}
        </button>
      </form>
    </details>
  );
}

function EarlyReason({ text }: { text: Text }) {
  return (
    <p className="small quiet">
      <input type="hidden" name="reason" value="display" />
      {text("report.earlyHint")}
    </p>
  );
}

function Reasons({ text, isEmpty, id }: { text: Text; isEmpty: boolean; id: string }) {
  return (
    <fieldset className="report__reasons">
      <legend>{text("report.ask")}</legend>
      {isEmpty && (
        <p className="error" id={`${id}-problem`} role="alert">
          <Icon name="warning" />
          <span>{text("report.choose")}</span>
        </p>
      )}
      {reasons.map((reason) => (
        <label className="choice" key={reason}>
          <input type="radio" name="reason" value={reason} aria-describedby={isEmpty ? `${id}-problem` : undefined} />
          <span>{text(`report.reasons.${reason}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
