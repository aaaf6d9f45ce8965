import { defaultLocale, type Locale, localeTags, localPath } from "@/i18n/locales";

/** A page's own address and its translations, as paths. */
export type LanguageLinks = { canonical: string; languages: Record<string, string> };

/** The page's own address and its translations, for search engines. */
export function languageLinks(locale: Locale, path: string): LanguageLinks {
  const languages = Object.fromEntries(localeTags.map((tag) => [tag, localPath(tag, path)]));
  return {
    canonical: localPath(locale, path),
    languages: { ...languages, "x-default": localPath(defaultLocale, path) },
  };
}
