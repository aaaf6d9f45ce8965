import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type StepsProps = { set: { id: string; revision: number; canUndo: boolean; canRedo: boolean }; locale: Locale };

/** Back and forth through every change. */
export function StepsPart({ set: { id, revision, canUndo, canRedo }, locale }: StepsProps) {
  const text = textFor(locale);
  return (
    <form className="btnrow" method="post" action={localPath(locale, `/my-sets/${id}/change`)}>
      <input type="hidden" name="seen" value={revision} />
      <button className="btn btn--small" type="submit" name="do" value="undo" disabled={!canUndo} data-key="undo">
        <Icon name="undo" />
        {text("mySets.undo")}
      </button>
      <button className="btn btn--small" type="submit" name="do" value="redo" disabled={!canRedo} data-key="redo">
        <Icon name="redo" />
        {text("mySets.redo")}
      </button>
      <a className="btn btn--small btn--plain topublish" href="#publish">
        {text("mySets.toPublish")}
      </a>
    </form>
  );
}
