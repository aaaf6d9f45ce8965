import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

/** In place of a page whose data cannot be reached just now. */
export function AwayPage({ locale, path }: { locale: Locale; path: string }) {
  const text = textFor(locale);
  return (
    <PageFrame locale={locale} path={path}>
      <EmptyState heading="h1" title={text("error.title")} lede={text("error.lede")}>
        <div className="btnrow">
          <a className="btn btn--main" href={localPath(locale, path)}>
            {text("error.again")}
          </a>
        </div>
      </EmptyState>
    </PageFrame>
  );
}
