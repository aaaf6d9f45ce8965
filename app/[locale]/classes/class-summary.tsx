import { spacedCode } from "@/domain/classes/class-code";
import { hasCome } from "@/domain/classes/erase-day";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type Taught = {
  id: string;
  name: string;
  code: string;
  isOpen: boolean;
  eraseOn: string;
  members: number;
  assignments: number;
};

/** A class in the list: its name, its code, and how many are in it. */
export function ClassSummary({ taught, now, locale }: { taught: Taught; now: Date; locale: Locale }) {
  const text = textFor(locale);
  const { id, name, code, isOpen, eraseOn, members, assignments } = taught;
  const state = hasCome(eraseOn, now) ? "over" : isOpen ? "open" : "closed";
  return (
    <li className="sheet setcard">
      <h2>
        <a href={localPath(locale, `/classes/${id}`)}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <p>
        <span className="sr">{text("classes.code")}: </span>
        <bdi className="classcode__small" dir="ltr" translate="no">
          {spacedCode(code)}
        </bdi>
      </p>
      <p className="setcard__foot">
        <span>{text("classes.learners", { count: members })}</span>
        <span>{text("classes.assignments", { count: assignments })}</span>
        <span>{text(`classes.${state}`)}</span>
      </p>
    </li>
  );
}
