import type { Metadata } from "next";
import { defaultLocale, type Locale, localeTags, localPath } from "@/i18n/locales";

/** The page's own address and its translations, for search engines. */
export function languageLinks(locale: Locale, path: string): NonNullable<Metadata["alternates"]> {
  const languages = Object.fromEntries(localeTags.map((tag) => [tag, localPath(tag, path)]));
  return {
    canonical: localPath(locale, path),
    languages: { ...languages, "x-default": localPath(defaultLocale, path) },
  };
}
