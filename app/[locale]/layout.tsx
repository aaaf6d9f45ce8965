import "../styles/fonts.css";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/frame.css";
import "../styles/sheets.css";
import "../styles/controls.css";
import "../styles/chain.css";
import "../styles/progress.css";
import "../styles/question.css";
import "../styles/verdict.css";
import "../styles/kinds.css";
import "../styles/sets.css";
import "../styles/result.css";
import "../styles/ledger.css";
import "../styles/notices.css";
import "../styles/print.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { OutboxLine } from "@/components/offline/outbox-line";
import { PageScript } from "@/components/page/page-script";
import { defaultLocale, isLocale, locales, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { buildId } from "@/server/build-id";
import { ownAddress } from "@/server/own-address";
import { ErrorWords } from "./error-words";
import { rememberDigits } from "./reader-digits";
import { readerSettings } from "./settings/reader-settings";

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** Every page depends on the reader: theme, session, the policy's nonce. */
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fffdf8" },
    { media: "(prefers-color-scheme: dark)", color: "#1b2529" },
  ],
};

const localeOf = async (params: LayoutProps["params"]) => {
  const { locale } = await params;
  return isLocale(locale) ? locale : defaultLocale;
};

export async function generateMetadata({ params }: Pick<LayoutProps, "params">): Promise<Metadata> {
  const locale = await localeOf(params);
  const text = textFor(locale);
  return {
    title: text("app.titled", { title: text("app.promise") }),
    description: text("app.description"),
    metadataBase: new URL(ownAddress()),
    applicationName: text("app.name"),
    openGraph: {
      type: "website",
      siteName: text("app.name"),
      title: text("app.promise"),
      description: text("app.description"),
    },
    manifest: localPath(locale, "/manifest"),
    icons: { icon: "/icon.svg", apple: { url: "/icons/apple-180.png", sizes: "180x180" } },
    appleWebApp: { title: text("app.name"), statusBarStyle: "default" },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const locale = await localeOf(params);
  await rememberDigits(locale);
  const text = textFor(locale);
  const theme = readerSettings.theme((await cookies()).get("theme")?.value);
  return (
    <html lang={locale} dir={locales[locale].dir} data-theme={theme} data-digits={text.digits} data-build={buildId()}>
      <body>
        <ErrorWords
          words={{
            title: text("error.title"),
            lede: text("error.lede"),
            again: text("error.again"),
            id: text("error.id", { id: "{id}" }),
          }}
        >
          {children}
        </ErrorWords>
        <OutboxLine text={text} />
        <PageScript />
      </body>
    </html>
  );
}
