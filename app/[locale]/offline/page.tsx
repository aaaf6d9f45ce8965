import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { pageLocale } from "../page-locale";

type OfflineProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: OfflineProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("offline.title") }), robots: { index: false } };
}

/** Stands in for every page while there is no connection: the browser keeps it. The status below says what waits. */
export default async function OfflinePage({ params }: OfflineProps) {
  const locale = await pageLocale(params);
  const text = textFor(locale);
  return (
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
}
