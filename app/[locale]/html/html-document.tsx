import type { ReactNode } from "react";
import { OutboxLine } from "@/components/offline/outbox-line";
import { pageAssets } from "@/generated/page-assets";
import { type Locale, locales, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { buildId } from "@/server/build-id";
import { ownAddress } from "@/server/own-address";
import type { LanguageLinks } from "../language-links";

/** What the head says of a page. */
export type PageHead = {
  /** Without the site's name; its promise where there is none. */
  title?: string;
  description?: string;
  /** For search engines; a page that names no other is for readers only. */
  links?: LanguageLinks;
};

type HtmlDocumentProps = {
  locale: Locale;
  theme: "light" | "dark" | undefined;
  /** Of the request's content policy; script and style carry it. Without one only a style sheet's file is taken. */
  nonce: string | undefined;
  /** The style sheet that the browser says it has as a file; any other comes within the page, which saves a round trip. */
  keptStyle: string | undefined;
  head: PageHead;
  children: ReactNode;
};

/** A whole page: its head, its content, and one style sheet and one script that every such page shares. */
export function HtmlDocument({ locale, theme, nonce, keptStyle, head, children }: HtmlDocumentProps) {
  const text = textFor(locale);
  const { name } = pageAssets.style;
  return (
    <html lang={locale} dir={locales[locale].dir} data-theme={theme} data-digits={text.digits} data-build={buildId()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {keptStyle === name || nonce === undefined ? (
          <link rel="stylesheet" href={`/assets/${name}`} />
        ) : (
          <style nonce={nonce} data-file={name}>
            {pageAssets.style.text}
          </style>
        )}
        {nonce !== undefined && <script defer src={`/assets/${pageAssets.script.name}`} nonce={nonce} />}
        <title>{text("app.titled", { title: head.title ?? text("app.promise") })}</title>
        <meta name="description" content={head.description ?? text("app.description")} />
        {head.links ? (
          <PublicHead locale={locale} head={head} links={head.links} />
        ) : (
          <meta name="robots" content="noindex, nofollow" />
        )}
        <meta name="theme-color" content="#fffdf8" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1b2529" media="(prefers-color-scheme: dark)" />
        <meta name="application-name" content={text("app.name")} />
        <meta name="apple-mobile-web-app-title" content={text("app.name")} />
        <meta name="mobile-web-app-capable" content="yes" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <link rel="manifest" href={localPath(locale, "/manifest")} />
        <link rel="icon" href="/icon.svg" />
        <link rel="apple-touch-icon" href="/icons/apple-180.png" sizes="180x180" />
      </head>
      <body>
        {children}
        <OutboxLine text={text} />
      </body>
    </html>
  );
}

/** For search engines and for those who pass the address on. */
function PublicHead({ locale, head, links }: { locale: Locale; head: PageHead; links: LanguageLinks }) {
  const text = textFor(locale);
  const whole = (path: string) => new URL(path, ownAddress()).href;
  return (
    <>
      <link rel="canonical" href={whole(links.canonical)} />
      {Object.entries(links.languages).map(([tag, path]) => (
        <link rel="alternate" hrefLang={tag} href={whole(path)} key={tag} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={text("app.name")} />
      <meta property="og:locale" content={locale} />
      <meta property="og:title" content={text("app.titled", { title: head.title ?? text("app.promise") })} />
      <meta property="og:description" content={head.description ?? text("app.description")} />
    </>
  );
}
