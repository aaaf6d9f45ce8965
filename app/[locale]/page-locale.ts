import { notFound } from "next/navigation";
import { isLocale, type Locale } from "@/i18n/locales";
import { rememberDigits } from "./reader-digits";

/** The language of a page's address; an address in no language of ours is no page. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await rememberDigits(locale);
  return locale;
}
