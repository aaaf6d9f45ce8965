/** The languages of the interface. No messages here: middleware and browser tests read this list too. */
export const locales = {
  ar: { name: "العربية", dir: "rtl", digits: "latn", offersDigits: true },
  en: { name: "English", dir: "ltr", digits: "latn", offersDigits: false },
} as const satisfies Record<
  string,
  {
    name: string;
    dir: "rtl" | "ltr";
    digits: "latn" | "arab";
    /** Readers may choose the other digits. */
    offersDigits: boolean;
  }
>;

export type Locale = keyof typeof locales;

export const localeTags = Object.keys(locales) as Locale[]; // keys of the literal above

/** Served without a prefix. */
export const defaultLocale: Locale = "ar";

export const isLocale = (tag: string | undefined): tag is Locale => tag !== undefined && Object.hasOwn(locales, tag);

/** The address of a page in a language: `/me` is Arabic, `/en/me` English. `path` begins with a slash. */
export function localPath(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}
