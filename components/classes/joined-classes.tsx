import { dayOf } from "@/domain/day";
import type { Bilingual } from "@/domain/language";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type Joined = { classId: string; nickname: Bilingual; joinedAt: Date };

/** A learner's classes, by the nickname they have in each; nothing for who is in none. */
export function JoinedClasses({ classes, locale }: { classes: readonly Joined[]; locale: Locale }) {
  if (classes.length === 0) return null;
  const text = textFor(locale);
  return (
    <section aria-labelledby="classes">
      <h2 id="classes">{text("join.classes")}</h2>
      <ul className="tries section-body">
        {classes.map(({ classId, nickname, joinedAt }) => (
          <li className="sheet try" key={classId}>
            <div>
              <h3>{nickname[locale]}</h3>
              <p className="small quiet">{text("join.joinedOn", { day: formatDay(locale, dayOf(joinedAt)) })}</p>
            </div>
            <a className="btn" href={localPath(locale, `/me/classes/${classId}`)}>
              {text("join.openClass")}
              <span className="sr">{nickname[locale]}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
