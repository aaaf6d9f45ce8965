import type { ReactNode } from "react";
import { Icon } from "../icon";

type ConfirmedFormProps = {
  action: string;
  words: { title: string; warning: string; confirm: string; missing: string; submit: string };
  /** The form came back because the box was not ticked. */
  isMissing: boolean;
  children?: ReactNode;
};

/** Something that cannot be undone: behind a fold, with a box to tick first. */
export function ConfirmedForm({ action, words, isMissing, children }: ConfirmedFormProps) {
  return (
    <details className="sheet danger" open={isMissing}>
      <summary>
        <h2>{words.title}</h2>
      </summary>
      <form className="stack stack--near" method="post" action={action}>
        <p>{words.warning}</p>
        {children}
        <label className="option">
          <input type="checkbox" name="sure" value="yes" required aria-describedby={isMissing ? "unsure" : undefined} />
          <span>{words.confirm}</span>
        </label>
        {isMissing && (
          <p className="error" id="unsure" role="alert">
            <Icon name="warning" />
            <span>{words.missing}</span>
          </p>
        )}
        <div className="btnrow">
          <button type="submit" className="btn btn--danger">
            {words.submit}
          </button>
        </div>
      </form>
    </details>
  );
}
