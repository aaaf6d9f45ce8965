import { CardPicture } from "@/components/result/card-picture";
import { SourceList } from "@/components/sets/source-list";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { CardDownloads } from "./card-downloads";
import { pictureWords, type Shared } from "./said";

/** The card with its three sizes to keep, and the documents behind the questions. */
export function SharedPictures({ shared, locale }: { shared: Shared; locale: Locale }) {
  const text = textFor(locale);
  return (
    <>
      <section aria-labelledby="card">
        <h2 id="card">{text("share.save")}</h2>
        <div className="stack stack--near section-body">
          <CardPicture src={shared.cards.wide} alt={pictureWords(shared)} lang={shared.lang} />
          <CardDownloads cards={shared.cards} text={text} />
        </div>
      </section>
      <section className="sheet" aria-labelledby="sources" lang={shared.lang}>
        <h2 id="sources" lang={locale}>
          {text("share.sources")}
        </h2>
        <SourceList sources={shared.sources} text={text} />
      </section>
    </>
  );
}
