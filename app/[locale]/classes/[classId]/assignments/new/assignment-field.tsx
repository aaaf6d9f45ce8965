import { Field } from "@/components/field";
import type { Text } from "@/i18n/messages";

type AssignmentFieldProps = {
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
export function AssignmentField({ name, label, hint, value, type, inputMode, fault, text }: AssignmentFieldProps) {
  const problem = problems[name];
  return (
    <Field
      id={name}
      label={text(`assign.${label}`)}
      hint={text(`assign.${hint}`)}
      problemId={`problem-${problem.fault}`}
      problem={fault === problem.fault ? text(problem.words) : undefined}
      type={type ?? "text"}
      inputMode={inputMode}
      autoComplete="off"
      dir="ltr"
      defaultValue={value}
    />
  );
}
