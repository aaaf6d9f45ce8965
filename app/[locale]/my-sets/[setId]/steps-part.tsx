import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";

type StepsProps = {
  set: Pick<MySetView, "id" | "revision" | "canUndo" | "canRedo" | "questions" | "draft">;
  locale: Locale;
};

/** How many questions there are of how many, and back and forth through every change: in view all the way down. */
export function StepsPart({ set: { id, revision, canUndo, canRedo, questions, draft }, locale }: StepsProps) {
  const text = textFor(locale);
  const count = questions.length;
  const steps = [
    { act: "undo", isOff: !canUndo },
    { act: "redo", isOff: !canRedo },
  ] as const;
  return (
    <form className="setbar" method="post" action={localPath(locale, `/my-sets/${id}/change`)}>
      <input type="hidden" name="seen" value={revision} />
      <h2 id="questions">{text("mySets.countOf", { count, wanted: Math.max(count, draft.choice.count) })}</h2>
      {steps.map(({ act, isOff }) => (
        <button
          className="btn btn--small"
          type="submit"
          name="do"
          value={act}
          disabled={isOff}
          data-key={act}
          key={act}
        >
          <Icon name={act} />
          <span className="setbar__word">{text(`mySets.${act}`)}</span>
        </button>
      ))}
      <a className="btn btn--small btn--plain topublish" href="#publish">
        {text("mySets.toPublish")}
      </a>
    </form>
  );
}
