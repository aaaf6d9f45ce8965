import "../../../styles/classes.css";
import type { Metadata } from "next";
import { ConfirmedForm } from "@/components/classes/confirmed-form";
import { Note } from "@/components/classes/note";
import { PageFrame } from "@/components/frame/page-frame";
import { hasCome } from "@/domain/classes/erase-day";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { listAssignments } from "@/server/assignments/list-assignments";
import { joinAddress } from "@/server/classes/join-address";
import { listMembers } from "@/server/classes/list-members";
import { ownClass } from "@/server/classes/own-class";
import { AwayPage } from "../../away-page";
import { found } from "../../found";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";
import { asTeacher } from "../as-teacher";
import { ClassAssignments } from "./class-assignments";
import { ClassMembers } from "./class-members";
import { ClassSettings } from "./class-settings";
import { CodePanel } from "./code-panel";

type ClassProps = {
  params: Promise<{ locale: string; classId: string }>;
  searchParams: Promise<{ note?: string }>;
};

export async function generateMetadata({ params }: ClassProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("classes.title") }), robots: { index: false, follow: false } };
}

async function loadClass(locale: Locale, classId: string) {
  const ctx = await asTeacher(locale, `/classes/${classId}`);
  const taught = found(await ownClass(ctx, classId));
  const members = found(await listMembers({ ctx, classId }));
  return { ctx, taught, members, assignments: found(await listAssignments({ ctx, classId, lang: locale })) };
}

/** One class, for its teacher: how learners join, who has, and what may be changed. */
export default async function ClassPage({ params, searchParams }: ClassProps) {
  const [locale, { classId }, { note }] = await Promise.all([pageLocale(params), params, searchParams]);
  const path = `/classes/${classId}`;
  const text = textFor(locale);
  const loaded = await unlessAway(() => loadClass(locale, classId));
  if (!loaded) return <AwayPage locale={locale} path={path} />;
  const { ctx, taught, members, assignments } = loaded;
  const isOver = hasCome(taught.eraseOn, ctx.now);
  const day = formatDay(locale, taught.eraseOn);
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="pagehead">
        <p className="eyebrow">
          <a href={localPath(locale, "/classes")}>{text("classes.all")}</a>
        </p>
        <h1>
          <bdi>{taught.name}</bdi>
        </h1>
        <p className={isOver ? undefined : "quiet"}>{text(isOver ? "classes.erased" : "classes.eraseNote", { day })}</p>
      </div>
      <Note>{note === "renewed" || note === "removed" || note === "saved" ? text(`classes.${note}`) : undefined}</Note>
      <Note>{note === "assignmentDeleted" ? text("assign.deleted") : undefined}</Note>
      <CodePanel taught={taught} address={joinAddress(taught.code, locale)} locale={locale} />
      <ClassAssignments classId={classId} assignments={assignments} locale={locale} />
      <ClassMembers classId={classId} members={members} locale={locale} />
      <ClassSettings taught={taught} now={ctx.now} note={note} locale={locale} />
      <ConfirmedForm
        action={localPath(locale, `${path}/delete`)}
        isMissing={note === "unsure"}
        words={{
          title: text("classes.delete"),
          warning: text("classes.deleteWarning"),
          confirm: text("classes.deleteConfirm"),
          missing: text("classes.deleteMissing"),
          submit: text("classes.deleteNow"),
        }}
      />
    </PageFrame>
  );
}
