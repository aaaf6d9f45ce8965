import { GivenAnswer } from "@/components/question/given-answer";
import type { KindView } from "@/components/question/kind-view";
import { posted } from "@/components/question/posted";
import { Worded } from "@/components/worded";
import type { FaceBase } from "@/domain/question-kind";
import { formatNumber } from "@/i18n/format";

type NumericFace = FaceBase & { unit: string; tolerance?: number | undefined };

export const numericEntryView: KindView<NumericFace> = {
  Form: ({ face, given, problemId, text }) => (
    <div className="entry">
      <label className="sr" htmlFor={`number-${face.id}`}>
        {text("kinds.numeric-entry.label")}
      </label>
      <input
        className="input input--num"
        id={`number-${face.id}`}
        name="answer"
        inputMode="decimal"
        autoComplete="off"
        maxLength={24}
        defaultValue={posted(given, "answer")}
        aria-invalid={problemId ? true : undefined}
        aria-describedby={[`unit-${face.id}`, problemId].filter(Boolean).join(" ")}
      />
      <span className="entry__unit" id={`unit-${face.id}`}>
        <Worded>{face.unit}</Worded>
      </span>
    </div>
  ),
  Marked: ({ feedback, text }) => <GivenAnswer feedback={feedback} text={text} />,
  howto: ({ tolerance }, text) => {
    const accepted = tolerance
      ? text("kinds.numeric-entry.within", { tolerance: formatNumber(text.locale, tolerance) })
      : text("kinds.numeric-entry.exact");
    return `${text("kinds.numeric-entry.howto")} ${accepted}`;
  },
  incomplete: () => "incomplete.number",
};
