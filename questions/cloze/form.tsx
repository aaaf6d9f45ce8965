import { Choices } from "@/components/question/choices";
import { GivenAnswer } from "@/components/question/given-answer";
import type { FormProps, KindView, MarkedProps } from "@/components/question/kind-view";
import { MarkedChoices } from "@/components/question/marked-choices";
import { posted } from "@/components/question/posted";
import { asTexts } from "@/components/question/read-answer";
import { aroundGap, stemBody } from "@/components/question/stem-heading";
import { Worded } from "@/components/worded";
import type { Option } from "@/domain/items/item";
import type { FaceBase } from "@/domain/question-kind";

type ClozeFace = FaceBase & { options?: readonly Option[] | undefined };

function ClozeForm({ face, given, problemId, text }: FormProps<ClozeFace>) {
  if (face.options) {
    return <Choices type="radio" options={face.options} given={given} problemId={problemId} layout="bank" />;
  }
  const [before, after = ""] = aroundGap(stemBody(face));
  return (
    <p className="stem stem--cloze">
      <Worded>{before}</Worded>
      <input
        className="blank blank--typed"
        name="answer"
        autoComplete="off"
        maxLength={80}
        aria-label={text("kinds.cloze.label")}
        defaultValue={posted(given, "answer")}
        aria-invalid={problemId ? true : undefined}
        aria-describedby={problemId}
      />
      <Worded>{after}</Worded>
    </p>
  );
}

function ClozeMarked({ face, answer, feedback, text }: MarkedProps<ClozeFace>) {
  if (!face.options) return <GivenAnswer feedback={feedback} text={text} />;
  return <MarkedChoices options={face.options} chosen={asTexts(answer)} keys={asTexts(feedback.key)} text={text} />;
}

export const clozeView: KindView<ClozeFace> = {
  Form: ClozeForm,
  Marked: ClozeMarked,
  howto: ({ options }, text) => text(options ? "kinds.cloze.bank" : "kinds.cloze.typed"),
  incomplete: ({ options }) => (options ? "incomplete.choice" : "incomplete.blank"),
  lead: ({ options }) => (options ? undefined : "kinds.cloze.lead"),
};
