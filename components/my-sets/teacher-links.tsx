import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type TeacherLinksProps = { locale: Locale; here: "classes" | "my-sets" | "my-documents" | "account" };

/** A teacher's own places, on each of them. */
export function TeacherLinks({ locale, here }: TeacherLinksProps) {
  const text = textFor(locale);
  const places = [
    { id: "classes", name: text("classes.title") },
    { id: "my-sets", name: text("mySets.title") },
    { id: "my-documents", name: text("documents.title") },
    { id: "account", name: text("classes.account") },
  ];
  return (
    <nav className="teachernav" aria-label={text("mySets.teacherNav")}>
      {places.map(({ id, name }) => (
        <a
          className="navlink"
          href={localPath(locale, `/${id}`)}
          aria-current={id === here ? "page" : undefined}
          key={id}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
