import type { Text } from "@/i18n/messages";
import type { QuestionState } from "../question/progress-thread";

type StrandsProps = { states: readonly QuestionState[]; label: string; text: Text };

/** Each answer is a strand: held reaches its document, loose stops on the way. The sentence above is the result. */
export function Strands({ states, label, text }: StrandsProps) {
  return (
    <ol className="strands" aria-label={label}>
      {states.map((state, index) => {
        const number = index + 1;
        return (
          <li data-state={state} key={number}>
            <i />
            <span className="sr">{text(`attempt.state.${state}`, { number })}</span>
          </li>
        );
      })}
    </ol>
  );
}
