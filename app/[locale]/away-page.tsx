import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { RichText } from "@/components/rich-text";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { NotFoundPage } from "./not-found-page";
import { type PageFailure, pageFailure } from "./page-failure";

type AwayPageProps = { locale: Locale; path: string; failure?: PageFailure | undefined };

/** In place of a page that could not be loaded: what the reader can do now, and the number that the log has. */
export function AwayPage({ locale, path, failure = pageFailure() }: AwayPageProps) {
  const text = textFor(locale);
  const { reason, requestId } = failure ?? {};
  if (reason === "not-found") return <NotFoundPage locale={locale} />;
  return (
    <PageFrame locale={locale} path={path}>
      <EmptyState heading="h1" title={text("error.title")} lede={text("error.lede")}>
        <div className="btnrow">
          <a className="btn btn--main" href={localPath(locale, path)}>
            {text("error.again")}
          </a>
          <a className="btn" href={localPath(locale, "/")}>
            {text("notFound.home")}
          </a>
        </div>
        {requestId && (
          <p className="small quiet">
            <RichText text={text} id="problem.request" values={{ id: requestId }} />
          </p>
        )}
      </EmptyState>
    </PageFrame>
  );
}
