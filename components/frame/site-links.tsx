import { type Locale, localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";

type SiteLinksProps = { locale: Locale; text: Text; pathname: string; className?: string };

/** The places of the site; those within a place mark it as current too. */
export function SiteLinks({ locale, text, pathname, className }: SiteLinksProps) {
  const places = [
    { path: "/", name: text("frame.sets"), isHere: pathname === "/" || pathname.startsWith("/sets/") },
    { path: "/facts", name: text("frame.facts"), isHere: pathname === "/facts" || pathname.startsWith("/facts/") },
    { path: "/me", name: text("frame.me"), isHere: pathname === "/me" || pathname.startsWith("/me/") },
    { path: "/classes", name: text("frame.teachers"), isHere: /^\/(classes|my-sets|account)(\/|$)/.test(pathname) },
  ];
  return places.map(({ path, name, isHere }) => (
    <a key={path} className={className} href={localPath(locale, path)} aria-current={isHere ? "page" : undefined}>
      {name}
    </a>
  ));
}
