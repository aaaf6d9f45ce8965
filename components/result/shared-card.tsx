import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { CardPicture } from "./card-picture";

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
      <CardPicture src={share.cards.wide} result={line} set={set} text={text} />
      <div className="btnrow">
        <a className="btn" href={localPath(locale, share.url)}>
          {text("share.open")}
        </a>
      </div>
    </section>
  );
}
