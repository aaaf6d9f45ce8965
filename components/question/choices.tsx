import type { FormFields } from "@/domain/question-kind";
import { Worded } from "../worded";
import { postedAll } from "./posted";

type ChoicesProps = {
  type: "radio" | "checkbox";
  options: readonly { id: string; text: string }[];
  given: FormFields;
  problemId?: string | undefined;
  /** A word bank, two short answers side by side, or a list. */
  layout?: "list" | "two" | "bank";
  /** What a document says stands in the document's voice. */
  voice?: "document";
};

const classNames = { list: "options", two: "options options--two", bank: "bank" };

/** Native radios or checkboxes, each inside its own label. */
export function Choices({ type, options, given, problemId, layout = "list", voice }: ChoicesProps) {
  const chosen = postedAll(given, "answer");
  return (
    <div className={classNames[layout]}>
      {options.map(({ id, text }) => (
        <label className="option" key={id}>
          <input
            type={type}
            name="answer"
            value={id}
            defaultChecked={chosen.includes(id)}
            aria-describedby={problemId}
          />
          <span className={voice && "doc-voice"}>
            <Worded>{text}</Worded>
          </span>
        </label>
      ))}
    </div>
  );
}
