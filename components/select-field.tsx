import type { ReactNode, SelectHTMLAttributes } from "react";
import { Icon } from "./icon";

type SelectFieldProps = SelectHTMLAttributes<HTMLSelectElement> & { id: string; label: ReactNode; hint?: ReactNode };

/** One labelled choice of the options inside it, with its hint if it has one. Its name is its id unless another is given. */
export function SelectField({ id, label, hint, children, ...select }: SelectFieldProps) {
  const hintId = `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="select">
        <select name={id} {...select} id={id} aria-describedby={hint ? hintId : undefined}>
          {children}
        </select>
        <Icon name="chevron" />
      </span>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
