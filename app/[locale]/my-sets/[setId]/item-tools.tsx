import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/icon";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { DraftedQuestion } from "@/server/my-sets/drafted-question";
import { changeFormId } from "./set-form";

type ItemToolsProps = { question: DraftedQuestion; number: number; locale: Locale; children: ReactNode };

/** What is done most to one question, and the fold with all else. Each says which question it is for. */
export function ItemTools({ question: { place, isLocked, turns }, number, locale, children }: ItemToolsProps) {
  const text = textFor(locale);
  return (
    <div className="item__tools">
      <Tool act="swap" place={place} icon="swap" label={text("mySets.swapOf", { number })} off={isLocked}>
        {text("mySets.swap")}
      </Tool>
      <Tool act="remove" place={place} at={number} icon="cross" label={text("mySets.removeOf", { number })}>
        {text("mySets.remove")}
      </Tool>
      {turns.map((to) => (
        <Tool act={turnActs[to]} place={place} label={text(`mySets.turnOf.${to}`, { number })} key={to}>
          {text(`mySets.turn.${to}`)}
        </Tool>
      ))}
      {children}
    </div>
  );
}

/** What the page sends to turn a statement. */
export const turnActs = { true: "turnTrue", false: "turnFalse", other: "turnOther" } as const;

type ToolProps = {
  act: string;
  place: string;
  label: string;
  /** Its number, where the page has to say it afterwards. */
  at?: number;
  icon?: IconName;
  pressed?: boolean;
  /** It can do nothing now. */
  off?: boolean;
  children?: string;
};

/** `data-key` is what the keyboard presses. */
export function Tool({ act, place, label, at, icon, pressed, off = false, children }: ToolProps) {
  return (
    <button
      type="submit"
      form={changeFormId}
      className={children ? "btn btn--small" : "btn btn--small btn--icon"}
      name="do"
      value={[act, place, at].filter((part) => part !== undefined).join(".")}
      aria-label={label}
      aria-pressed={pressed}
      disabled={off}
      data-key={keyOf(act)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** One key turns a statement, whichever way it stands. */
const keyOf = (act: string): string => {
  if (act === "unlock") return "lock";
  return act === turnActs.true || act === turnActs.false ? "turn" : act;
};
