import type { InputHTMLAttributes, ReactNode } from "react";
import { Icon } from "./icon";

type FieldProps = InputHTMLAttributes<HTMLInputElement> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with what was given, said beside it. */
  problem?: string | undefined;
  /** Where an address leads that points at what is wrong. */
  problemId?: string;
};

/** One labelled input with its hint if it has one, and the reason where it was refused. Its name is its id unless another is given. */
export function Field({ id, label, hint, problem, problemId = `${id}-problem`, className, ...input }: FieldProps) {
  const hintId = `${id}-hint`;
  const describedBy = [hint && hintId, problem && problemId].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        name={id}
        {...input}
        id={id}
        className={["input", className].filter(Boolean).join(" ")}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy || undefined}
      />
      {problem && (
        <p className="error" id={problemId} role="alert">
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      )}
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
