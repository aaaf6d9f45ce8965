import type { Text } from "@/i18n/messages";

/** `answered`: an exam does not say yet how. */
export type QuestionState = "todo" | "now" | "right" | "wrong" | "part" | "answered";

/** Beyond this many nodes a phone has no room for the thread: words and a bar instead. */
const threadMax = 15;

type ProgressThreadProps = {
  states: readonly QuestionState[];
  /** Which question is on the page, from 0; none on a summary. */
  current?: number | undefined;
  text: Text;
};

/** One node per question, with its words for those who do not see it. */
export function ProgressThread({ states, current, text }: ProgressThreadProps) {
  if (states.length > threadMax) {
    const done = states.filter((state) => state !== "todo" && state !== "now").length;
    return (
      <progress
        max={states.length}
        value={done}
        aria-label={text("set.answered", { answered: done, total: states.length })}
      />
    );
  }
  return (
    <ol className="thread">
      {states.map((state, index) => {
        const number = index + 1;
        return (
          <li data-state={state} aria-current={index === current ? "step" : undefined} key={number}>
            <span className="sr">{text(`attempt.state.${state}`, { number })}</span>
          </li>
        );
      })}
    </ol>
  );
}
