import type { Metadata } from "next";
import { cache } from "react";
import { PageFrame } from "@/components/frame/page-frame";
import type { QuestionState } from "@/components/question/progress-thread";
import { CardPicture } from "@/components/result/card-picture";
import { Strands } from "@/components/result/strands";
import { RichText } from "@/components/rich-text";
import { SourceList } from "@/components/sets/source-list";
import { dayOf, formatDay } from "@/i18n/format";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { getShare, type Mark } from "@/server/shares/get-share";
import { AwayPage } from "../../away-page";
import { found } from "../../found";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";
import { CardDownloads } from "./card-downloads";
import { OwnerTools } from "./owner-tools";
import { SameQuestions } from "./same-questions";

type ShareProps = { params: Promise<{ locale: string; shareId: string }> };

const strandOf: Record<Mark, QuestionState> = { held: "right", part: "part", loose: "wrong" };
const strandsMax = 15;

/** Once a request: the preview and the page both need it. */
const loadShare = cache((shareId: string) =>
  unlessAway(async () => found(await getShare({ ctx: await makeContext(), shareId }))),
);

/** The preview carries the result and no question; the page is for people, not for search engines. */
export async function generateMetadata({ params }: ShareProps): Promise<Metadata> {
  const [locale, { shareId }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const share = (await loadShare(shareId))?.share;
  if (!share) return { title: text("app.titled", { title: text("error.title") }) };
  const result = text("result.plain", { correct: share.correct, total: share.total });
  const title = `${result} · ${share.setTitle}`;
  const description = text("share.tryText");
  const alt = text("share.picture", { result, set: share.setTitle });
  const images = [{ url: share.cards.wide, width: 1200, height: 630, alt }];
  return {
    title: text("app.titled", { title }),
    description,
    robots: { index: false, follow: false },
    openGraph: { type: "website", siteName: text("app.name"), title, description, url: share.url, locale, images },
    twitter: { card: "summary_large_image", title, description, images },
  };
}

/** A result that its owner made public: words, card, and the same questions to try. */
export default async function SharePage({ params }: ShareProps) {
  const [locale, { shareId }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const loaded = await loadShare(shareId);
  if (!loaded) return <AwayPage locale={locale} path={`/r/${shareId}`} />;
  const { share, isMine } = loaded;
  const { correct, total, setTitle, marks } = share;
  const result = text("result.plain", { correct, total });
  return (
    <PageFrame locale={locale} path={share.url}>
      <div className="pagehead">
        <p className="eyebrow">
          {share.name ? <RichText text={text} id="share.by" values={{ name: share.name }} /> : text("share.eyebrow")}
        </p>
        <h1 className="score">
          <RichText text={text} id="result.line" values={{ correct, total }} />
        </h1>
        <p className="lede">
          {text("share.lede2", { set: setTitle, day: formatDay(locale, dayOf(share.finishedAt)) })}
        </p>
      </div>
      {marks.length <= strandsMax && (
        <Strands states={marks.map((mark) => strandOf[mark])} label={text("result.strandsOf")} text={text} />
      )}
      <SameQuestions share={share} locale={locale} />
      <section aria-labelledby="card">
        <h2 id="card">{text("share.save")}</h2>
        <div className="stack stack--near section-body">
          <CardPicture src={share.cards.wide} result={result} set={setTitle} text={text} />
          <CardDownloads cards={share.cards} text={text} />
        </div>
      </section>
      <section className="sheet" aria-labelledby="sources">
        <h2 id="sources">{text("share.sources")}</h2>
        <SourceList sources={share.sources} text={text} />
      </section>
      {isMine && <OwnerTools share={share} locale={locale} />}
    </PageFrame>
  );
}
