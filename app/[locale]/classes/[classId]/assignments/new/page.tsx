import "../../../../../styles/assignments.css";
import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import type { Locale } from "@/i18n/locales";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { usualTimeZone } from "@/server/assignments/usual-time-zone";
import { ownClass } from "@/server/classes/own-class";
import { listMySets } from "@/server/my-sets/list-my-sets";
import { listSets } from "@/server/sets/list-sets";
import { AwayPage } from "../../../../away-page";
import { found } from "../../../../found";
import { pageLocale } from "../../../../page-locale";
import { unlessAway } from "../../../../unless-away";
import { asTeacher } from "../../../as-teacher";
import type { draftNames } from "../assignment-draft";
import { AssignmentForm } from "./assignment-form";

type Search = Partial<Record<(typeof draftNames)[number] | "fault", string>>;
type NewProps = { params: Promise<{ locale: string; classId: string }>; searchParams: Promise<Search> };

export async function generateMetadata({ params }: NewProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("assign.new") }), robots: { index: false, follow: false } };
}

async function loadForm(locale: Locale, classId: string, path: string) {
  const ctx = await asTeacher(locale, path);
  const taught = found(await ownClass(ctx, classId));
  const sets = found(await listSets({ ctx, lang: locale })).filter(({ questionCount }) => questionCount > 0);
  const own = found(await listMySets({ ctx, lang: locale })).filter(({ version }) => version !== null);
  return { now: ctx.now, taught, sets, own, zone: await usualTimeZone(ctx) };
}

/** A new assignment for a class, with everything chosen already that can be. */
export default async function NewAssignmentPage({ params, searchParams }: NewProps) {
  const [locale, { classId }, search] = await Promise.all([pageLocale(params), params, searchParams]);
  const path = `/classes/${classId}/assignments/new`;
  const text = textFor(locale);
  const loaded = await unlessAway(() => loadForm(locale, classId, path));
  if (!loaded) return <AwayPage locale={locale} path={path} />;
  const { taught, ...given } = loaded;
  return (
    <PageFrame locale={locale} path={path}>
      <div className="pagehead">
        <p className="eyebrow">
          <a href={localPath(locale, `/classes/${classId}`)}>
            <bdi>{taught.name}</bdi>
          </a>
        </p>
        <h1>{text("assign.new")}</h1>
        <p className="lede">{text("assign.newLede")}</p>
      </div>
      <AssignmentForm {...given} draft={search} action={`/classes/${classId}/assignments/make`} locale={locale} />
    </PageFrame>
  );
}
