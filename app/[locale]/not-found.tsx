import type { Metadata } from "next";
import { locale as rootLocale } from "next/root-params";
import { defaultLocale, isLocale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { NotFoundPage } from "./not-found-page";
import { rememberDigits } from "./reader-digits";

async function localeOfPage() {
  const tag = await rootLocale();
  return isLocale(tag) ? tag : defaultLocale;
}

export async function generateMetadata(): Promise<Metadata> {
  const text = textFor(await localeOfPage());
  return { title: text("app.titled", { title: text("notFound.title") }) };
}

export default async function NotFound() {
  const locale = await localeOfPage();
  await rememberDigits(locale);
  return <NotFoundPage locale={locale} />;
}
