import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { HtmlPage, PageCall } from "../html/html-page";

/** Stands in for every page while there is no connection: the browser keeps it. The status below says what waits. */
export async function offlinePage({ locale }: PageCall<unknown>): Promise<HtmlPage> {
  const text = textFor(locale);
  const body = (
    <PageFrame locale={locale} path="/offline" quiet>
      <div data-offline="">
        <EmptyState heading="h1" title={text("offline.title")} lede={text("offline.lede")}>
          <div className="btnrow">
            {/* Where it stands in for a page, this is that page's own address. */}
            <a className="btn btn--main" href="?">
              {text("offline.again")}
            </a>
            <a className="btn" href={localPath(locale, "/me")}>
              {text("frame.me")}
            </a>
          </div>
        </EmptyState>
      </div>
    </PageFrame>
  );
  return { head: { title: text("offline.title") }, body };
}
