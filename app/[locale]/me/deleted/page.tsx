import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { pageLocale } from "../../page-locale";

type DeletedProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: DeletedProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("me.erase.done") }), robots: { index: false, follow: false } };
}

/** After everything was deleted. */
export default async function DeletedPage({ params }: DeletedProps) {
  const locale = await pageLocale(params);
  const text = textFor(locale);
  return (
    <PageFrame locale={locale} path="/me/deleted">
      <EmptyState heading="h1" title={text("me.erase.done")} lede={text("me.erase.doneHint")}>
        <a className="btn btn--main" href={localPath(locale, "/")}>
          {text("me.toSets")}
        </a>
      </EmptyState>
    </PageFrame>
  );
}
