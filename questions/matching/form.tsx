import { Icon } from "@/components/icon";
import type { FormProps, KindView, MarkedProps } from "@/components/question/kind-view";
import { posted } from "@/components/question/posted";
import { asPairs } from "@/components/question/read-answer";
import { Worded } from "@/components/worded";
import type { Option } from "@/domain/items/item";
import type { FaceBase } from "@/domain/question-kind";
import { inReaderDigits } from "@/i18n/digits";

type MatchingFace = FaceBase & { left: readonly Option[]; right: readonly Option[] };

/** The posted field of one pair. */
const fieldOf = (left: Option): string => `pair-${left.id}`;

function MatchingForm({ face, given, problemId, text }: FormProps<MatchingFace>) {
  return (
    <div className="pairs">
      {face.left.map((left) => (
        <div className="pair" key={left.id}>
          <label htmlFor={`${face.id}-${left.id}`}>
            <Worded>{left.text}</Worded>
          </label>
          <span className="select">
            <select
              id={`${face.id}-${left.id}`}
              name={fieldOf(left)}
              defaultValue={posted(given, fieldOf(left))}
              aria-describedby={problemId}
            >
              <option value="">{text("kinds.matching.choose")}</option>
              {face.right.map((right) => (
                <option value={right.id} key={right.id}>
                  {inReaderDigits(right.text)}
                </option>
              ))}
            </select>
            <Icon name="chevron" />
          </span>
        </div>
      ))}
    </div>
  );
}

function MatchingMarked({ face, answer, feedback, text }: MarkedProps<MatchingFace>) {
  const chosen = asPairs(answer);
  const keys = asPairs(feedback.key);
  const textOf = (id: string | undefined) => face.right.find((right) => right.id === id)?.text ?? "";
  return (
    <ul className="pairs">
      {face.left.map((left) => {
        const isRight = chosen[left.id] === keys[left.id];
        return (
          <li className="pair" data-verdict={isRight ? "right" : "wrong"} key={left.id}>
            <span className="pair__left">
              <Worded>{left.text}</Worded>
            </span>
            <span>
              <Worded>{textOf(chosen[left.id])}</Worded>
              <span className="tag">
                <Icon name={isRight ? "check" : "cross"} />
                {isRight ? text("marked.yoursRight") : text("marked.pair", { right: textOf(keys[left.id]) })}
              </span>
              {!isRight && feedback.perOption[left.id] && (
                <span className="option__sub">
                  <Worded>{feedback.perOption[left.id] ?? ""}</Worded>
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

export const matchingView: KindView<MatchingFace> = {
  Form: MatchingForm,
  Marked: MatchingMarked,
  howto: (_face, text) => text("kinds.matching.howto"),
  incomplete: () => "incomplete.pairs",
  tally: ({ face, answer, feedback, text }) => {
    const [chosen, keys] = [asPairs(answer), asPairs(feedback.key)];
    const right = face.left.filter(({ id }) => chosen[id] === keys[id]).length;
    return text("verdict.paired", { right, total: face.left.length });
  },
  explainsEach: true,
};
