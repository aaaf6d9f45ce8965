import type { ReactNode } from "react";
import type { FaceBase } from "@/domain/question-kind";
import { locales } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { StemHeading } from "./stem-heading";

/** The id of the sentence that says what an answer lacks. */
export const problemIdOf = (face: FaceBase): string => `problem-${face.id}`;

type QuestionFormProps = {
  face: FaceBase;
  text: Text;
  action: string;
  howto: string;
  /** What is missing in the answer that was just posted. */
  problem?: string | undefined;
  /** Stands in the heading instead of the stem. */
  lead?: string | undefined;
  heading?: "h1" | "h2" | "h3";
  /** Fields beside the answer. */
  hidden?: Record<string, string>;
  /** The number of the answer that counts so far: a late one must be the next. */
  sequence?: number | undefined;
  /** The kind's own controls. */
  children: ReactNode;
  /** Submit buttons and links. */
  actions: ReactNode;
};

/** A question as a native form: fieldset, legend with scope and stem, controls, actions. */
export function QuestionForm({
  face,
  text,
  action,
  howto,
  problem,
  lead,
  heading = "h1",
  hidden = {},
  sequence = 0,
  children,
  actions,
}: QuestionFormProps) {
  return (
    <form
      className="question"
      method="post"
      action={action}
      data-sequence={sequence}
      noValidate
      lang={face.lang}
      dir={locales[face.lang].dir}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <fieldset className="question">
        <legend>
          <StemHeading face={face} gapName={text("kinds.cloze.blank")} lead={lead} heading={heading} />
        </legend>
        <p className="howto">{howto}</p>
        {problem && (
          <p className="error" id={problemIdOf(face)} role="alert" tabIndex={-1}>
            <Icon name="warning" />
            <span>{problem}</span>
          </p>
        )}
        {children}
      </fieldset>
      {actions}
    </form>
  );
}
