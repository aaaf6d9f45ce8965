import type { Text } from "@/i18n/messages";

/** The form that the bar's buttons send, and what says how the last step went. */
export const reviewFormId = "review-form";
export const saidId = "said";

/** Always in sight: what the last step came to, how many questions are ready, and where it leads. */
export function ReviewBar({ readyCount, said, text }: { readyCount: number; said: string | undefined; text: Text }) {
  return (
    <div className="review__bar">
      <p role="status" id={saidId}>
        {said && <strong>{said}</strong>} {text("documents.ready", { count: readyCount })}
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
