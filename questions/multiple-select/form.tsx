import { Choices } from "@/components/question/choices";
import type { KindView } from "@/components/question/kind-view";
import { MarkedChoices } from "@/components/question/marked-choices";
import { asTexts } from "@/components/question/read-answer";
import type { ChoiceFace } from "../choice-face";

export const multipleSelectView: KindView<ChoiceFace> = {
  Form: ({ face, given, problemId }) => (
    <Choices type="checkbox" options={face.options} given={given} problemId={problemId} />
  ),
  Marked: ({ face, answer, feedback, text }) => (
    <MarkedChoices
      options={face.options}
      chosen={asTexts(answer)}
      keys={asTexts(feedback.key)}
      several
      text={text}
      remarks={feedback.perOption}
    />
  ),
  howto: (_face, text) => text("kinds.multiple-select.howto"),
  incomplete: () => "incomplete.some",
  tally: ({ answer, feedback, text }) => {
    const [chosen, keys] = [asTexts(answer), asTexts(feedback.key)];
    const right = chosen.filter((id) => keys.includes(id)).length;
    return text("verdict.selected", { right, total: keys.length, wrong: chosen.length - right });
  },
  explainsEach: true,
};
