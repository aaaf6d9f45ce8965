import type { ReactNode } from "react";
import { type Locale, locales, localeTags, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { Brand } from "./brand";
import { SettingsForm } from "./settings-form";
import { SiteLinks } from "./site-links";

export type PageFrameProps = {
  locale: Locale;
  /** The page's own address without the language, to change language, digits or theme and come back. */
  path: string;
  /** While answering, nothing else asks for attention: only a way out. */
  quiet?: boolean;
  wide?: boolean;
  children: ReactNode;
};

/** Masthead, the page's content, footer. */
export function PageFrame({ locale, path, quiet = false, wide = false, children }: PageFrameProps) {
  const text = textFor(locale);
  const pathname = path.replace(/\?.*/, "");
  return (
    <>
      <a className="skip" href="#main">
        {text("frame.skip")}
      </a>
      <header className="masthead">
        <div className="masthead__in">
          <Brand locale={locale} text={text} />
          {!quiet && (
            <nav aria-label={text("frame.nav")}>
              <SiteLinks locale={locale} text={text} pathname={pathname} className="navlink" />
            </nav>
          )}
          <div className="masthead__tools">
            {quiet ? (
              <a className="navlink" href={localPath(locale, "/me")}>
                {text("frame.saveAndLeave")}
              </a>
            ) : (
              <>
                <LanguageLinks locale={locale} path={path} />
                <SettingsForm locale={locale} path={path} text={text} />
              </>
            )}
          </div>
        </div>
      </header>
      <main id="main" className={wide ? "page page--wide" : "page"} tabIndex={-1}>
        {children}
      </main>
      {!quiet && <Footer locale={locale} pathname={pathname} />}
    </>
  );
}

function LanguageLinks({ locale, path }: { locale: Locale; path: string }) {
  const others = localeTags.filter((tag) => tag !== locale);
  return others.map((tag) => (
    <a className="navlink" key={tag} href={localPath(tag, path)} lang={tag} hrefLang={tag} dir={locales[tag].dir}>
      {locales[tag].name}
    </a>
  ));
}

function Footer({ locale, pathname }: { locale: Locale; pathname: string }) {
  const text = textFor(locale);
  return (
    <>
      <footer className="footer">
        <div className="footer__in">
          <p>{text("frame.footer")}</p>
          <a href={localPath(locale, "/classes")}>{text("frame.teachers")}</a>
        </div>
      </footer>
      <nav className="tabs" aria-label={text("frame.nav")}>
        <SiteLinks locale={locale} text={text} pathname={pathname} />
      </nav>
    </>
  );
}
