import { Icon } from "@/components/icon";
import type { Text } from "@/i18n/messages";

type FieldProps = {
  name: "count" | "opensAt" | "closesAt" | "limit";
  label: "count" | "opensAt" | "closesAt" | "limit";
  hint: "countHint" | "opensHint" | "closesHint" | "limitHint";
  value: string | undefined;
  type?: "datetime-local";
  inputMode?: "numeric";
  /** The field that could not be read, by the name of what it stands for. */
  fault: string | undefined;
  text: Text;
};

const problems = {
  count: { fault: "count", words: "assign.badCount" },
  opensAt: { fault: "opensAt", words: "assign.badOpensAt" },
  closesAt: { fault: "closesAt", words: "assign.badClosesAt" },
  limit: { fault: "timeLimitMinutes", words: "assign.badTimeLimitMinutes" },
} as const;

/** One field of the form with its hint, and what is wrong with it. */
export function Field({ name, label, hint, value, type, inputMode, fault, text }: FieldProps) {
  const problem = problems[name];
  const isRefused = fault === problem.fault;
  return (
    <div className="field">
      <label htmlFor={name}>{text(`assign.${label}`)}</label>
      <input
        className="input"
        id={name}
        name={name}
        type={type ?? "text"}
        inputMode={inputMode}
        autoComplete="off"
        dir="ltr"
        defaultValue={value}
        aria-invalid={isRefused ? true : undefined}
        aria-describedby={isRefused ? `${name}-hint problem-${problem.fault}` : `${name}-hint`}
      />
      {isRefused && (
        <p className="error" id={`problem-${problem.fault}`} role="alert">
          <Icon name="warning" />
          <span>{text(problem.words)}</span>
        </p>
      )}
      <p className="hint" id={`${name}-hint`}>
        {text(`assign.${hint}`)}
      </p>
    </div>
  );
}
