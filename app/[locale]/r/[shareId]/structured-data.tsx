import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { ownAddress } from "@/server/own-address";
import type { Shared } from "./said";

/** The quiz behind a shared page as schema.org describes one. Of the learner it says nothing, of the score neither. */
export function quizData(shared: Shared, locale: Locale): object {
  const text = textFor(locale);
  const whole = (path: string) => new URL(path, ownAddress()).href;
  return {
    "@context": "https://schema.org",
    "@type": "Quiz",
    name: shared.setTitle,
    description: text("share.tryText"),
    url: whole(localPath(locale, shared.url)),
    image: {
      "@type": "ImageObject",
      contentUrl: whole(shared.cards.wide),
      width: "1200",
      height: "630",
      encodingFormat: "image/png",
    },
    inLanguage: shared.lang,
    isAccessibleForFree: true,
    dateCreated: shared.createdAt.toISOString(),
    provider: { "@type": "Organization", name: text("app.name"), url: whole(localPath(locale, "/")) },
    citation: shared.sources.map(({ title, publisher, published }) => ({
      "@type": "CreativeWork",
      name: title,
      datePublished: published,
      ...(publisher === null ? {} : { publisher: { "@type": "Organization", name: publisher } }),
    })),
  };
}

/** Data and no script: nothing runs it. Escaped, so that no text in it can end the element. */
export function StructuredData({ shared, locale }: { shared: Shared; locale: Locale }) {
  const json = JSON.stringify(quizData(shared, locale)).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON that was just made, with every «<» escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
