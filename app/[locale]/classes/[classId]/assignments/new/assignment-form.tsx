import { ZoneSelect } from "@/components/assignments/zone-select";
import { Icon } from "@/components/icon";
import { SelectField } from "@/components/select-field";
import { formatOffset } from "@/i18n/format-instant";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { offsetMinutes, wallTime } from "@/i18n/zoned-time";
import type { SetSummary } from "@/server/sets/list-sets";
import type { draftNames } from "../assignment-draft";
import { AssignmentField } from "./assignment-field";
import { zoneIds } from "./zone-ids";

type AssignmentFormProps = {
  sets: readonly SetSummary[];
  /** The teacher's own sets that are published. */
  own: readonly { slug: string; title: string }[];
  zone: { id: string; isGuess: boolean };
  now: Date;
  /** What was typed before, and the first thing in it that cannot be read. */
  draft: Partial<Record<(typeof draftNames)[number] | "fault", string>>;
  action: string;
  locale: Locale;
};

const usualCount = "10";
const weekMs = 7 * 24 * 60 * 60 * 1000;
const rules = ["each", "end", "closed"] as const;
const attemptChoices = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/** Everything about a new assignment; what is rarely changed stands folded. */
export function AssignmentForm({ sets, own, zone, now, draft, action, locale }: AssignmentFormProps) {
  const text = textFor(locale);
  const { fault } = draft;
  const field = { fault, text };
  const usualClosing = new Date(now.getTime() + weekMs);
  return (
    <form className="sheet stack stack--near" method="post" action={localPath(locale, action)} noValidate>
      {fault && !(fault in places) && (
        <p className="error" id={`problem-${fault}`} role="alert" tabIndex={-1}>
          <Icon name="warning" />
          <span>{text("assign.badOther")}</span>
        </p>
      )}
      <SetSelect sets={sets} own={own} chosen={draft.set || sets[0]?.slug} text={text} />
      <fieldset className="options">
        <legend>{text("assign.feedback")}</legend>
        {rules.map((rule) => (
          <label className="option" key={rule}>
            <input type="radio" name="feedback" value={rule} defaultChecked={rule === (draft.feedback || "each")} />
            <span>
              {text(`assign.${rule}`)} <span className="option__sub">{text(`assign.${rule}Hint`)}</span>
            </span>
          </label>
        ))}
        <p className="hint">{text("assign.examNote")}</p>
      </fieldset>
      <div className="fields">
        <AssignmentField
          name="count"
          label="count"
          hint="countHint"
          value={draft.count || usualCount}
          inputMode="numeric"
          {...field}
        />
        <Attempts chosen={draft.attempts || "1"} text={text} />
      </div>
      <div className="fields">
        <AssignmentField
          name="opensAt"
          label="opensAt"
          hint="opensHint"
          value={draft.opensAt}
          type="datetime-local"
          {...field}
        />
        <AssignmentField
          name="closesAt"
          label="closesAt"
          hint="closesHint"
          value={draft.closesAt || wallTime(usualClosing, zone.id)}
          type="datetime-local"
          {...field}
        />
      </div>
      <Zone
        zone={zone}
        chosen={draft.timeZone}
        now={now}
        filled={draft.closesAt ? undefined : { id: "closesAt", at: usualClosing.toISOString() }}
        text={text}
      />
      <AssignmentField name="limit" label="limit" hint="limitHint" value={draft.limit} inputMode="numeric" {...field} />
      <label className="option">
        <input
          type="checkbox"
          name="shuffled"
          value="yes"
          defaultChecked={fault === undefined || draft.shuffled === "yes"}
        />
        <span>
          {text("assign.shuffled")} <span className="option__sub">{text("assign.shuffledHint")}</span>
        </span>
      </label>
      <div className="btnrow">
        <button type="submit" className="btn btn--main">
          {text("assign.create")}
        </button>
      </div>
    </form>
  );
}

type Named = { slug: string; title: string };
type SetSelectProps = { sets: readonly Named[]; own: readonly Named[]; chosen: string | undefined; text: Text };

function SetSelect({ sets, own, chosen, text }: SetSelectProps) {
  const groups = own.length > 0 ? [{ label: text("mySets.own"), sets: own }] : [];
  return (
    <SelectField
      id="set"
      label={text("assign.set")}
      hint={own.length > 0 && text("mySets.asWhole")}
      defaultValue={chosen}
    >
      {[...groups, { label: text("mySets.content"), sets }].map((group) => (
        <optgroup label={group.label} key={group.label}>
          {group.sets.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title || text("mySets.untitled")}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

/** Faults that stand beside their own field. */
const places = { opensAt: true, closesAt: true, count: true, timeLimitMinutes: true };

function Attempts({ chosen, text }: { chosen: string; text: Text }) {
  return (
    <SelectField id="attempts" label={text("assign.attempts")} defaultValue={chosen}>
      {attemptChoices.map((choice) => (
        <option key={choice} value={choice}>
          {text("assign.attemptsOf", { count: Number(choice) })}
        </option>
      ))}
      <option value="unlimited">{text("assign.unlimited")}</option>
    </SelectField>
  );
}

type ZoneProps = {
  zone: { id: string; isGuess: boolean };
  chosen: string | undefined;
  now: Date;
  filled: { id: string; at: string } | undefined;
  text: Text;
};

function Zone({ zone, chosen, now, filled, text }: ZoneProps) {
  const own = chosen || zone.id;
  const known: readonly string[] = zoneIds;
  const ids = known.includes(own) ? zoneIds : [...zoneIds, own];
  const zones = ids.map((id) => ({
    id,
    name: `${text.find(`assign.zones.${id}`) ?? id} \u00B7 ${offsetName(now, id)}`,
  }));
  return (
    <div className="field">
      <label htmlFor="timeZone">{text("assign.zone")}</label>
      <ZoneSelect zones={zones} chosen={own} isGuess={zone.isGuess && !chosen} filled={filled} />
    </div>
  );
}

function offsetName(now: Date, id: string): string {
  try {
    return formatOffset(offsetMinutes(now, id));
  } catch {
    return "?"; // typed into the address by hand; the form will refuse it
  }
}
