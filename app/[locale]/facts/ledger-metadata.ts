import type { Metadata } from "next";
import type { LedgerPart } from "@/components/ledger/ledger-nav";
import { textFor } from "@/i18n/messages";
import { languageLinks } from "../language-links";
import { pageLocale } from "../page-locale";

/** What search engines and previews are told of one way to read the ledger. */
export async function ledgerMetadata(
  params: Promise<{ locale: string }>,
  part: Exclude<LedgerPart, "all">,
): Promise<Metadata> {
  const locale = await pageLocale(params);
  const text = textFor(locale);
  const title = text(`facts.${part}.title`);
  const description = text(`facts.${part}.lede`);
  return {
    title: text("app.titled", { title }),
    description,
    openGraph: { title, description },
    alternates: languageLinks(locale, `/facts/${part}`),
  };
}
