import "../../../../../styles/assignments.css";
import "../../../../../styles/my-sets.css";
import "../../../../../styles/drafted-items.css";
import type { Metadata } from "next";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { getWriting } from "@/server/my-sets/get-writing";
import { AwayPage } from "../../../../away-page";
import { asTeacher } from "../../../../classes/as-teacher";
import { found } from "../../../../found";
import { pageLocale } from "../../../../page-locale";
import { unlessAway } from "../../../../unless-away";
import { saidIn } from "../../noted-path";
import { WritingPage } from "../writing-page";

type EditProps = {
  params: Promise<{ locale: string; setId: string; place: string }>;
  searchParams: Promise<{ note?: string }>;
};

export async function generateMetadata({ params }: EditProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("mySets.editTitle") }), robots: { index: false, follow: false } };
}

async function loadWriting(locale: Locale, setId: string, place: string) {
  const ctx = await asTeacher(locale, `/my-sets/${setId}`);
  return found(await getWriting({ ctx, setId, place, lang: locale }));
}

/** A question of a set in all its words, to be changed. */
export default async function EditQuestionPage({ params, searchParams }: EditProps) {
  const [locale, { setId, place }, { note }] = await Promise.all([pageLocale(params), params, searchParams]);
  const path = `/my-sets/${setId}/questions/${place}`;
  const text = textFor(locale);
  const writing = await unlessAway(() => loadWriting(locale, setId, place));
  if (!writing) return <AwayPage locale={locale} path={path} />;
  const title = text("mySets.editOf", { number: writing.number ?? 1 });
  return (
    <WritingPage
      {...{ locale, path, setId, writing, title }}
      note={saidIn(note === undefined ? {} : { note }, text)?.text}
    />
  );
}
