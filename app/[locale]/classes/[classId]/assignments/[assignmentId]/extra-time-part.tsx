import { SelectField } from "@/components/select-field";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AssignmentResults } from "@/server/assignments/get-results";
import { extraTimeChoices } from "@/server/assignments/set-extra-time";

/** More time for one learner, where there is a limit of time. */
export function ExtraTimePart({ results, path, locale }: { results: AssignmentResults; path: string; locale: Locale }) {
  const text = textFor(locale);
  if (results.assignment.timeLimitSeconds === null || results.learners.length === 0) return null;
  const named = results.learners.map(({ membershipId, nickname, extraTimePercent }) => ({
    membershipId,
    words: extraTimePercent
      ? `${nickname[locale]} (${text("assign.extraTimeOf", { percent: extraTimePercent })})`
      : nickname[locale],
  }));
  return (
    <section className="sheet" aria-labelledby="extra">
      <h2 id="extra">{text("assign.extraTime")}</h2>
      <p className="quiet">{text("assign.extraTimeLede")}</p>
      <form className="fields" method="post" action={localPath(locale, `${path}/extra-time`)}>
        <SelectField id="membershipId" label={text("assign.learner")}>
          {named.map(({ membershipId, words }) => (
            <option key={membershipId} value={membershipId}>
              {words}
            </option>
          ))}
        </SelectField>
        <SelectField id="percent" label={text("assign.extraTime")} defaultValue="25">
          {extraTimeChoices.map((percent) => (
            <option key={percent} value={percent}>
              {percent === 0 ? text("assign.extraTimeNone") : text("assign.extraTimeOf", { percent })}
            </option>
          ))}
        </SelectField>
        <div className="btnrow">
          <button type="submit" className="btn">
            {text("assign.extraSave")}
          </button>
        </div>
      </form>
    </section>
  );
}
