import "../../styles/classes.css";
import "../../styles/my-sets.css";
import type { Metadata } from "next";
import { Note } from "@/components/classes/note";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { TeacherLinks } from "@/components/my-sets/teacher-links";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { listMySets, type MySet } from "@/server/my-sets/list-my-sets";
import { AwayPage } from "../away-page";
import { asTeacher } from "../classes/as-teacher";
import { found } from "../found";
import { pageLocale } from "../page-locale";
import { unlessAway } from "../unless-away";

type MySetsProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ note?: string }> };

export async function generateMetadata({ params }: MySetsProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("mySets.title") }), robots: { index: false, follow: false } };
}

/** A teacher's own sets, and the way to another. */
export default async function MySetsPage({ params, searchParams }: MySetsProps) {
  const [locale, { note }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const sets = await unlessAway(async () => {
    const ctx = await asTeacher(locale, "/my-sets");
    return found(await listMySets({ ctx, lang: locale }));
  });
  if (!sets) return <AwayPage locale={locale} path="/my-sets" />;
  return (
    <PageFrame locale={locale} path="/my-sets" wide>
      <TeacherLinks locale={locale} here="my-sets" />
      <div className="pagehead">
        <h1>{text("mySets.title")}</h1>
        <p className="lede">{text("mySets.lede")}</p>
      </div>
      <Note>{note === "deleted" ? text("mySets.note.deleted") : undefined}</Note>
      {sets.length === 0 ? (
        <EmptyState title={text("mySets.none")} lede={text("mySets.newHint")}>
          <NewSet locale={locale} />
        </EmptyState>
      ) : (
        <>
          <NewSet locale={locale} />
          <ul className="cards">
            {sets.map((set) => (
              <SetSummary set={set} locale={locale} key={set.id} />
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={localPath(locale, "/my-sets/import")}>{text("imports.link")}</a>
      </p>
      <p>
        <a href={localPath(locale, "/sets/by-teachers")}>{text("mySets.publicTitle")}</a>
      </p>
    </PageFrame>
  );
}

function NewSet({ locale }: { locale: Locale }) {
  return (
    <form className="btnrow" method="post" action={localPath(locale, "/my-sets/new")}>
      <button type="submit" className="btn btn--main">
        {textFor(locale)("mySets.new")}
      </button>
    </form>
  );
}

function SetSummary({ set, locale }: { set: MySet; locale: Locale }) {
  const text = textFor(locale);
  const { id, title, questionCount, access, version, changedAt } = set;
  return (
    <li className="sheet setcard">
      <h2>
        <a href={localPath(locale, `/my-sets/${id}`)}>
          <bdi>{title || text("mySets.untitled")}</bdi>
        </a>
      </h2>
      <p className="setcard__foot">
        <span>{text("count.questions", { count: questionCount })}</span>
        <span>{version === null ? text("mySets.notPublished") : text("mySets.version", { number: version })}</span>
        {version !== null && <span>{text(`mySets.accessOf.${access}`)}</span>}
        <span>{text("mySets.changed", { at: formatDay(locale, changedAt.toISOString().slice(0, 10)) })}</span>
      </p>
    </li>
  );
}
