import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { textFor } from "@/i18n/messages";
import { NotFoundPage } from "../not-found-page";
import { failPage } from "../page-failure";
import { pageLocale } from "../page-locale";

type RestProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: RestProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("notFound.title") }) };
}

/** Every address that no page answers, so that it is a 404 in the reader's language. */
export default async function NoSuchPage({ params }: RestProps) {
  const locale = await pageLocale(params);
  if (!failPage({ reason: "not-found", requestId: "" })) notFound();
  return <NotFoundPage locale={locale} />;
}
