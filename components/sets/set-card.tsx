import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { Worded } from "../worded";

export type CardOfSet = {
  slug: string;
  title: string;
  description: string;
  questionCount: number;
  /** How many documents stand behind it. */
  sourceCount: number;
};
type SetCardProps = { set: CardOfSet; locale: Locale; started?: { answered: number; total: number } | undefined };

/** A set to choose; the whole card is one link. */
export function SetCard({ set, locale, started }: SetCardProps) {
  const text = textFor(locale);
  return (
    <li className="sheet setcard">
      <h3>
        <a href={localPath(locale, `/sets/${set.slug}`)}>
          <Worded>{set.title}</Worded>
        </a>
      </h3>
      <p className="quiet">
        <Worded>{set.description}</Worded>
      </p>
      {started && (
        <p>
          <span className="chip chip--thread">{text("home.started", started)}</span>
        </p>
      )}
      <p className="setcard__foot">
        <span>{text("count.questions", { count: set.questionCount })}</span>
        <span>
          <span className="node node--source" aria-hidden="true" />
          {text("count.documents", { count: set.sourceCount })}
        </span>
      </p>
    </li>
  );
}
