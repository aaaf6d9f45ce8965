import { Icon, type IconName } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { DraftedQuestion } from "@/server/my-sets/get-my-set";

type ItemToolsProps = { question: DraftedQuestion; number: number; total: number; setId: string; locale: Locale };

/** The buttons of one question. Each says which question it is for; `data-key` is what the keyboard presses. */
export function ItemTools({ question, number, total, setId, locale }: ItemToolsProps) {
  const text = textFor(locale);
  const { place, isLocked, isHeld } = question;
  const lock = isLocked ? "unlock" : "lock";
  return (
    <div className="item__tools">
      <Tool act="swap" place={place} icon="swap" label={text("mySets.swapOf", { number })} off={isLocked}>
        {text("mySets.swap")}
      </Tool>
      <Tool act="facts" place={place} label={text("mySets.factsOf", { number })} off={isLocked}>
        {text("mySets.facts")}
      </Tool>
      <Tool act={lock} place={place} icon="lock" label={text(`mySets.${lock}Of`, { number })} pressed={isLocked}>
        {text(`mySets.${lock}`)}
      </Tool>
      {!isHeld && (
        <a
          className="btn btn--small"
          href={localPath(locale, `/my-sets/${setId}/questions/${place}`)}
          aria-label={text("mySets.editOf", { number })}
          data-key="edit"
        >
          <Icon name="edit" />
          {text("mySets.edit")}
        </a>
      )}
      <Tool act="up" place={place} icon="up" label={text("mySets.upOf", { number })} off={number === 1} />
      <Tool act="down" place={place} icon="down" label={text("mySets.downOf", { number })} off={number === total} />
      <Tool act="remove" place={place} icon="cross" label={text("mySets.removeOf", { number })} />
    </div>
  );
}

type ToolProps = {
  act: string;
  place: string;
  label: string;
  icon?: IconName;
  pressed?: boolean;
  /** It can do nothing now. */
  off?: boolean;
  children?: string;
};

function Tool({ act, place, label, icon, pressed, off = false, children }: ToolProps) {
  return (
    <button
      type="submit"
      className={children ? "btn btn--small" : "btn btn--small btn--icon"}
      name="do"
      value={`${act}.${place}`}
      aria-label={label}
      aria-pressed={pressed}
      disabled={off}
      data-key={act === "unlock" ? "lock" : act}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
