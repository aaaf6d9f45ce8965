import { ReviewState } from "@/components/my-documents/review-state";
import type { Text } from "@/i18n/messages";
import type { DocumentView } from "@/server/documents/get-document";

/** The form that the bar's buttons send, and what says how the last step went. */
export const reviewFormId = "review-form";
export const saidId = "said";

type ReviewBarProps = Pick<DocumentView, "setSize" | "revision"> & { said: string | undefined; text: Text };

/** Always in sight: what the last step came to, how many questions the set will have, and the way to it. */
export function ReviewBar({ setSize, revision, said, text }: ReviewBarProps) {
  return (
    <div className="review__bar">
      <p role="status" id={saidId}>
        {said && <strong>{said}</strong>}{" "}
        {setSize === null ? text("documents.readyPlenty") : text("documents.ready", { count: setSize })}.{" "}
        <ReviewState
          formId={reviewFormId}
          revision={revision}
          words={{ unsaved: text("documents.unsaved"), sending: text("documents.sending") }}
        />
      </p>
      <button className="btn btn--main" type="submit" form={reviewFormId} name="do" value="set">
        {text("documents.makeSet")}
      </button>
      <button className="btn" type="submit" form={reviewFormId} name="do" value="save">
        {text("documents.save")}
      </button>
    </div>
  );
}
