import type { ReactNode } from "react";
import { Field } from "./field";

type CodeFieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | undefined;
  /** What was refused, kept to mend. */
  typed?: string | undefined;
};

/** Where a code is typed: a class's, or the one that brings results back. Codes read from left to right everywhere. */
export function CodeField({ typed, ...words }: CodeFieldProps) {
  return (
    <Field
      id="code"
      className="input--code"
      {...words}
      dir="ltr"
      required
      maxLength={60}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      defaultValue={typed}
    />
  );
}
