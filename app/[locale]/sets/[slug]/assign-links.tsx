import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type AssignLinksProps = { classes: readonly { id: string; name: string }[]; set: string; locale: Locale };

/** For a teacher: this set for one of their classes. */
export function AssignLinks({ classes, set, locale }: AssignLinksProps) {
  return (
    <section className="sheet" aria-labelledby="assign">
      <h2 id="assign">{textFor(locale)("assign.assignThis")}</h2>
      <p className="btnrow">
        {classes.map(({ id, name }) => (
          <a
            className="btn btn--small"
            href={localPath(locale, `/classes/${id}/assignments/new?${new URLSearchParams({ set })}`)}
            key={id}
          >
            <bdi>{name}</bdi>
          </a>
        ))}
      </p>
    </section>
  );
}
