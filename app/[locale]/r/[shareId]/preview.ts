import type { Metadata } from "next";
import type { Locale } from "@/i18n/locales";
import { localeTags } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { languageLinks } from "../../language-links";
import { headline, pictureWords, type Shared } from "./said";

/** As Open Graph names languages: with a country. */
const openGraphLocales = { ar: "ar_AR", en: "en_US" } as const satisfies Record<Locale, string>;

/** What a preview of a shared page shows. It gives no question away; the page is for people, not for search engines. */
export function previewOf(shared: Shared, locale: Locale): Metadata {
  const text = textFor(locale);
  const title = headline(shared, text);
  const description = text("share.tryText");
  const alternates = languageLinks(locale, shared.url);
  const alt = pictureWords(shared);
  const images = [{ url: shared.cards.wide, width: 1200, height: 630, alt, type: "image/png" }];
  return {
    title: text("app.titled", { title }),
    description,
    alternates,
    robots: { index: false, follow: false },
    openGraph: {
      type: "website",
      siteName: text("app.name"),
      title,
      description,
      url: String(alternates.canonical),
      locale: openGraphLocales[locale],
      alternateLocale: localeTags.filter((tag) => tag !== locale).map((tag) => openGraphLocales[tag]),
      images,
    },
    twitter: { card: "summary_large_image", title, description, images: [{ url: shared.cards.wide, alt }] },
  };
}
