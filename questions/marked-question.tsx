import { EvidenceChain } from "@/components/evidence/evidence-chain";
import type { Passage } from "@/components/evidence/passage-quote";
import { TeacherBacking } from "@/components/evidence/teacher-backing";
import { StemHeading } from "@/components/question/stem-heading";
import { Verdict } from "@/components/question/verdict";
import type { Feedback } from "@/domain/items/feedback";
import type { FaceBase } from "@/domain/question-kind";
import { type Locale, locales } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { viewOf } from "./forms";

type MarkedQuestionProps = {
  face: FaceBase;
  /** `undefined`: the question was left without an answer. */
  answer: unknown;
  feedback: Feedback;
  /** The paragraphs of the documents, where the operator may show them. */
  passages?: readonly Passage[];
  locale: Locale;
  heading?: "h1" | "h2" | "h3";
};

/** A question after its answer: verdict, true value and why, then the marked answer, then the evidence. */
export function MarkedQuestion({ face, answer, feedback, passages = [], locale, heading = "h1" }: MarkedQuestionProps) {
  const view = viewOf(face);
  const text = textFor(face.lang);
  const chain = <EvidenceChain id={face.id} feedback={feedback} passages={passages} locale={locale} text={text} />;
  return (
    <div className="split" lang={face.lang} dir={locales[face.lang].dir}>
      <div className="question">
        <StemHeading face={face} gapName={text("kinds.cloze.blank")} filling={feedback.keyText} heading={heading} />
        <Verdict
          feedback={feedback}
          isAnswered={answer !== undefined}
          explainsEach={view.explainsEach}
          tally={view.tally?.({ face, answer, feedback, text })}
          text={text}
        />
        <view.Marked face={face} answer={answer} feedback={feedback} text={text} />
      </div>
      {feedback.byTeacher ? (
        <div className="stack stack--near">
          <TeacherBacking
            id={face.id}
            byTeacher={feedback.byTeacher}
            hasEvidence={feedback.evidence.length > 0}
            text={text}
          />
          {chain}
        </div>
      ) : (
        chain
      )}
    </div>
  );
}
