import "../../../../../styles/assignments.css";
import "../../../../../styles/my-sets.css";
import "../../../../../styles/drafted-items.css";
import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { getSentences } from "@/server/my-sets/get-sentences";
import { AwayPage } from "../../../../away-page";
import { asTeacher } from "../../../../classes/as-teacher";
import { found } from "../../../../found";
import { pageLocale } from "../../../../page-locale";
import { unlessAway } from "../../../../unless-away";
import { type PickedDraft, PickForm } from "../pick-form";

type Draft = { from?: string; note?: string; words?: string; said?: string };
type FromTextProps = { params: Promise<{ locale: string; setId: string }>; searchParams: Promise<Draft> };

export async function generateMetadata({ params }: FromTextProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("mySets.fromText") }), robots: { index: false, follow: false } };
}

async function loadSentences(locale: Locale, setId: string) {
  const ctx = await asTeacher(locale, `/my-sets/${setId}`);
  return found(await getSentences({ ctx, setId, lang: locale }));
}

/** The sentences that no question asks of, each to be made one: words are ticked to be hidden, or what it says is judged. */
export default async function FromTextPage({ params, searchParams }: FromTextProps) {
  const [locale, { setId }, draft] = await Promise.all([pageLocale(params), params, searchParams]);
  const path = `/my-sets/${setId}/questions/from-text`;
  const text = textFor(locale);
  const loaded = await unlessAway(() => loadSentences(locale, setId));
  if (!loaded) return <AwayPage locale={locale} path={path} />;
  const { setTitle, questionCount, revision, sentences } = loaded;
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="pagehead">
        <p className="eyebrow">
          <a href={localPath(locale, `/my-sets/${setId}`)}>
            <bdi>{setTitle || text("mySets.untitled")}</bdi> ({text("count.questions", { count: questionCount })})
          </a>
        </p>
        <h1>{text("mySets.fromText")}</h1>
        <p className="lede">{text("mySets.fromTextLede")}</p>
      </div>
      {sentences.length === 0 && <EmptyState title={text("mySets.allUsed")} lede={text("mySets.allUsedHint")} />}
      <div className="stack stack--near">
        {sentences.map((sentence) => (
          <PickForm
            sentence={sentence}
            draft={String(sentence.from) === draft.from ? draftIn(draft) : undefined}
            set={{ id: setId, revision }}
            locale={locale}
            key={sentence.from}
          />
        ))}
      </div>
    </PageFrame>
  );
}

const draftIn = ({ note, words = "", said = "" }: Draft): PickedDraft => ({
  note,
  said,
  ticked: words.split("-").filter(Boolean).map(Number),
});
