import "../../../../styles/classes.css";
import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { listMyAssignments } from "@/server/assignments/list-assignments";
import { myClass } from "@/server/classes/my-class";
import { makeContext } from "@/server/context";
import { AwayPage } from "../../../away-page";
import { found } from "../../../found";
import { pageLocale } from "../../../page-locale";
import { unlessAway } from "../../../unless-away";
import { ClassTasks } from "./class-tasks";
import { LeaveForm } from "./leave-form";
import { NicknameSheet } from "./nickname-sheet";

type MyClassProps = {
  params: Promise<{ locale: string; classId: string }>;
  searchParams: Promise<{ note?: string }>;
};

export async function generateMetadata({ params }: MyClassProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("join.mine") }), robots: { index: false, follow: false } };
}

async function loadMyClass(locale: Locale, classId: string) {
  const ctx = await makeContext();
  const mine = found(await myClass({ ctx, classId }));
  const tasks = found(await listMyAssignments({ ctx, lang: locale })).filter((task) => task.classId === classId);
  return { isGuest: ctx.user === null, mine, tasks };
}

/** A class for one of its learners: who they are here, and what there is to do. `note`: joined, on the first visit. */
export default async function MyClassPage({ params, searchParams }: MyClassProps) {
  const [locale, { classId }, { note }] = await Promise.all([pageLocale(params), params, searchParams]);
  const path = `/me/classes/${classId}`;
  const text = textFor(locale);
  const loaded = await unlessAway(() => loadMyClass(locale, classId));
  if (!loaded) return <AwayPage locale={locale} path={path} />;
  const { isGuest, mine, tasks } = loaded;
  return (
    <PageFrame locale={locale} path={path}>
      <div className="pagehead">
        <h1>{text(note === "joined" ? "join.welcome" : "join.mine")}</h1>
      </div>
      <NicknameSheet mine={mine} locale={locale} />
      <ClassTasks tasks={tasks} locale={locale} />
      {isGuest && <KeepWork locale={locale} text={text} />}
      <p className="quiet">{text("join.eraseNote", { day: formatDay(locale, mine.eraseOn) })}</p>
      <LeaveForm classId={classId} locale={locale} />
    </PageFrame>
  );
}

/** A guest's work hangs on this browser: the way to take it to another. */
function KeepWork({ locale, text }: { locale: Locale; text: Text }) {
  return (
    <form className="sheet stack stack--near" method="post" action={localPath(locale, "/me/code/new")}>
      <h2>{text("join.keep")}</h2>
      <p>{text("join.keepHint")}</p>
      <div className="btnrow">
        <button type="submit" className="btn">
          {text("join.keepNow")}
        </button>
      </div>
    </form>
  );
}
