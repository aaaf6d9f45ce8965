import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

type SharedCardProps = {
  share: { url: string; cards: { wide: string } };
  /** The result in words. */
  line: string;
  set: string;
  locale: Locale;
};

/** A result that is public already: its card, and the page where it can be taken back. */
export function SharedCard({ share, line, set, locale }: SharedCardProps) {
  const text = textFor(locale);
  return (
    <section className="sheet sheet--up" id="share" aria-labelledby="share-title">
      <h2 id="share-title">{text("share.shared")}</h2>
      {/* biome-ignore lint/performance/noImgElement: the picture optimiser is off on purpose */}
      <img
        className="thumb"
        src={share.cards.wide}
        width={1200}
        height={630}
        loading="lazy"
        alt={text("share.picture", { result: line, set })}
      />
      <div className="btnrow">
        <a className="btn" href={localPath(locale, share.url)}>
          {text("share.open")}
        </a>
      </div>
    </section>
  );
}
