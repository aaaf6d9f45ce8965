import type { ReactNode } from "react";
import type { Feedback } from "@/domain/items/feedback";
import type { FormFields } from "@/domain/question-kind";
import type { MessageKey, Text } from "@/i18n/messages";

export type FormProps<Face> = {
  face: Face;
  text: Text;
  /** What was posted before and could not be taken, so that nothing is lost; empty on a fresh question. */
  given: FormFields;
  /** Id of the sentence that says what is missing, when something is. */
  problemId?: string;
};

export type MarkedProps<Face> = { face: Face; text: Text; answer: unknown; feedback: Feedback };

/** How a kind of question looks before and after the answer. It sees the face only, and feedback once that is due. */
export type KindView<Face> = {
  /** The controls inside the question's fieldset: native, so that they work before any script does. */
  Form: (props: FormProps<Face>) => ReactNode;
  /** The learner's answer against the key, in words and shapes. */
  Marked: (props: MarkedProps<Face>) => ReactNode;
  howto: (face: Face, text: Text) => string;
  /** The sentence for an answer that cannot be graded yet. */
  incomplete: (face: Face) => MessageKey;
  /** What of an answer that is partly right is right, counted. */
  tally?: (props: MarkedProps<Face>) => string;
  /** The marked answer explains each entry by itself, so the verdict above it need not. */
  explainsEach?: true;
  /** The form says the stem itself, as a sentence to complete; then this stands in the heading. */
  lead?: (face: Face) => MessageKey | undefined;
};
