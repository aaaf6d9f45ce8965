import "../../../../../styles/assignments.css";
import "../../../../../styles/my-sets.css";
import "../../../../../styles/drafted-items.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WrittenKind } from "@/domain/sets/written-question";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { getBlank } from "@/server/my-sets/get-writing";
import { AwayPage } from "../../../../away-page";
import { asTeacher } from "../../../../classes/as-teacher";
import { found } from "../../../../found";
import { pageLocale } from "../../../../page-locale";
import { unlessAway } from "../../../../unless-away";
import { WritingPage } from "../writing-page";

type NewProps = { params: Promise<{ locale: string; setId: string }>; searchParams: Promise<{ kind?: string }> };

export async function generateMetadata({ params }: NewProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("mySets.write") }), robots: { index: false, follow: false } };
}

async function loadBlank(locale: Locale, setId: string, given: string | undefined) {
  const ctx = await asTeacher(locale, `/my-sets/${setId}`);
  const kind = WrittenKind.safeParse(given ?? "single-choice");
  if (!kind.success) notFound();
  return found(await getBlank({ ctx, setId, kind: kind.data, lang: locale }));
}

/** A question of the teacher's own, from nothing. */
export default async function NewQuestionPage({ params, searchParams }: NewProps) {
  const [locale, { setId }, { kind }] = await Promise.all([pageLocale(params), params, searchParams]);
  const path = `/my-sets/${setId}/questions/new${kind ? `?${new URLSearchParams({ kind })}` : ""}`;
  const text = textFor(locale);
  const writing = await unlessAway(() => loadBlank(locale, setId, kind));
  if (!writing) return <AwayPage locale={locale} path={path} />;
  const title = text("mySets.writeTitle", { kind: text.find(`kinds.${writing.kind}.name`) ?? "" });
  return <WritingPage {...{ locale, path, setId, writing, title }} />;
}
