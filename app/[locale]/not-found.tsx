import type { Metadata } from "next";
import { locale as rootLocale } from "next/root-params";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { RichText } from "@/components/rich-text";
import { defaultLocale, isLocale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
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
  const text = textFor(locale);
  return (
    <PageFrame locale={locale} path="/404">
      <EmptyState heading="h1" title={text("notFound.title")} lede={text("notFound.lede")}>
        <div className="btnrow">
          <a className="btn btn--main" href={localPath(locale, "/")}>
            {text("notFound.home")}
          </a>
          <a className="btn" href={localPath(locale, "/me")}>
            {text("frame.me")}
          </a>
        </div>
        <p className="small quiet">
          <RichText text={text} id="notFound.code" />
        </p>
      </EmptyState>
    </PageFrame>
  );
}
