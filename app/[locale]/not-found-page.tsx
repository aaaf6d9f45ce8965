import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { RichText } from "@/components/rich-text";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

/** In place of a page that there is not, or not for this reader. */
export function NotFoundPage({ locale }: { locale: Locale }) {
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
