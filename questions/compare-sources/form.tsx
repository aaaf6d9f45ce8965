import { DocumentSheets } from "@/components/evidence/document-sheets";
import { Choices } from "@/components/question/choices";
import type { KindView } from "@/components/question/kind-view";
import { MarkedChoices } from "@/components/question/marked-choices";
import { asTexts } from "@/components/question/read-answer";
import type { ChoiceFace } from "../choice-face";

export const compareSourcesView: KindView<ChoiceFace> = {
  Form: ({ face, given, problemId }) => (
    <Choices type="radio" options={face.options} given={given} problemId={problemId} />
  ),
  Marked: ({ face, answer, feedback, text }) => (
    <>
      <MarkedChoices options={face.options} chosen={asTexts(answer)} keys={asTexts(feedback.key)} text={text} />
      <DocumentSheets evidence={feedback.evidence} text={text} />
    </>
  ),
  howto: (_face, text) => text("kinds.compare-sources.howto"),
  incomplete: () => "incomplete.choice",
};
