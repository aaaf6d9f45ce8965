import { type Locale, localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";

/** The wordmark: not mirrored, its dot is the ◆ of the chain. */
export function Brand({ locale, text }: { locale: Locale; text: Text }) {
  return (
    <a className="brand" href={localPath(locale, "/")} aria-label={text("frame.home")}>
      <svg viewBox="8 0 120.5 52.5" fill="none" stroke="currentColor" strokeWidth="8.5" aria-hidden="true">
        <path d="M124 24v24H8M106 26v22M88 26v22M62 22v26M35 50V33q0-8-8-8H16" />
        <path className="brand__dot" d="m62 1 7.5 7.5L62 16l-7.5-7.500z" stroke="none" />
      </svg>
      {locale !== "ar" && (
        <span className="brand__latin" aria-hidden="true">
          {text("app.name")}
        </span>
      )}
    </a>
  );
}
