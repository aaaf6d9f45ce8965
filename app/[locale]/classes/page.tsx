import "../../styles/classes.css";
import type { Metadata } from "next";
import { Note } from "@/components/classes/note";
import { PageFrame } from "@/components/frame/page-frame";
import { TeacherLinks } from "@/components/my-sets/teacher-links";
import { textFor } from "@/i18n/messages";
import { listClasses } from "@/server/classes/list-classes";
import { AwayPage } from "../away-page";
import { found } from "../found";
import { pageLocale } from "../page-locale";
import { unlessAway } from "../unless-away";
import { asTeacher } from "./as-teacher";
import { ClassSummary } from "./class-summary";
import { NewClassForm } from "./new-class-form";

type ClassesProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ note?: string; name?: string }>;
};

export async function generateMetadata({ params }: ClassesProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("classes.title") }), robots: { index: false, follow: false } };
}

/** A teacher's home: their classes, and a form for another. `name`: what was typed for one and refused. */
export default async function ClassesPage({ params, searchParams }: ClassesProps) {
  const [locale, { note, name }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const loaded = await unlessAway(async () => {
    const ctx = await asTeacher(locale, "/classes");
    return { now: ctx.now, classes: found(await listClasses({ ctx })) };
  });
  if (!loaded) return <AwayPage locale={locale} path="/classes" />;
  const { now, classes } = loaded;
  return (
    <PageFrame locale={locale} path="/classes" wide>
      <TeacherLinks locale={locale} here="classes" />
      <div className="pagehead">
        <h1>{text("classes.title")}</h1>
        <p className="lede">{text("classes.lede")}</p>
      </div>
      <Note>{note === "deleted" ? text("classes.deleted") : undefined}</Note>
      {classes.length > 0 && (
        <ul className="cards">
          {classes.map((taught) => (
            <ClassSummary taught={taught} now={now} locale={locale} key={taught.id} />
          ))}
        </ul>
      )}
      <NewClassForm locale={locale} isFirst={classes.length === 0} refused={name} />
    </PageFrame>
  );
}
