import type { ReactNode } from "react";
import { problemIdOf, QuestionForm } from "@/components/question/question-form";
import type { FaceBase, FormFields } from "@/domain/question-kind";
import { textFor } from "@/i18n/messages";
import { viewOf } from "./forms";

type FreshQuestionProps = {
  face: FaceBase;
  action: string;
  /** What was posted before; empty the first time. */
  given?: FormFields;
  /** The posted answer could not be graded: say what is missing. */
  isRefused?: boolean;
  heading?: "h1" | "h2" | "h3";
  hidden?: Record<string, string>;
  /** The number of the answer that counts so far. */
  sequence?: number | undefined;
  actions: ReactNode;
};

/** A question to answer, of any kind, worded in the question's own language. */
export function FreshQuestion({ face, given = [], isRefused = false, actions, ...rest }: FreshQuestionProps) {
  const view = viewOf(face);
  const text = textFor(face.lang);
  const lead = view.lead?.(face);
  return (
    <QuestionForm
      {...rest}
      face={face}
      text={text}
      howto={view.howto(face, text)}
      lead={lead && text(lead)}
      problem={isRefused ? text(view.incomplete(face)) : undefined}
      actions={actions}
    >
      <view.Form face={face} text={text} given={given} {...(isRefused ? { problemId: problemIdOf(face) } : {})} />
    </QuestionForm>
  );
}
