import type { ReactNode } from "react";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { CardPicture } from "./card-picture";

type SharedCardProps = {
  share: { url: string; lang: Locale; cards: { wide: string } };
  /** What the picture says. */
  alt: string;
  renameHref: string;
  locale: Locale;
  /** What to send it with. */
  children: ReactNode;
};

/** A result that is public already: its card, what to send, and the page where it can be taken back. */
export function SharedCard({ share, alt, renameHref, locale, children }: SharedCardProps) {
  const text = textFor(locale);
  return (
    <section className="sheet sheet--up" id="share" aria-labelledby="share-title">
      <h2 id="share-title">{text("share.shared")}</h2>
      <CardPicture src={share.cards.wide} alt={alt} lang={share.lang} />
      {children}
      <div className="btnrow">
        <a className="btn" href={localPath(locale, share.url)}>
          {text("share.open")}
        </a>
        <a className="btn btn--plain" href={renameHref}>
          {text("share.rename")}
        </a>
      </div>
    </section>
  );
}
