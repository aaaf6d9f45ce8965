import { Choices } from "@/components/question/choices";
import type { KindView } from "@/components/question/kind-view";
import { MarkedChoices } from "@/components/question/marked-choices";
import { asTexts } from "@/components/question/read-answer";
import type { ChoiceFace } from "../choice-face";

export const whoSaidItView: KindView<ChoiceFace> = {
  Form: ({ face, given, problemId }) => (
    <Choices type="radio" options={face.options} given={given} problemId={problemId} />
  ),
  Marked: ({ face, answer, feedback, text }) => (
    <MarkedChoices options={face.options} chosen={asTexts(answer)} keys={asTexts(feedback.key)} text={text} />
  ),
  howto: (_face, text) => text("kinds.who-said-it.howto"),
  incomplete: () => "incomplete.choice",
};
