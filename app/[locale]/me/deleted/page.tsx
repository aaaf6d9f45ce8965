import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";

type DeletedProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: DeletedProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("me.erase.done") }), robots: { index: false, follow: false } };
}

/** After everything was deleted; the answers that waited in this browser go too, unless it has begun anew since. */
export default async function DeletedPage({ params }: DeletedProps) {
  const locale = await pageLocale(params);
  const text = textFor(locale);
  const isErased = (await unlessAway(makeContext))?.learner === null;
  return (
    <PageFrame locale={locale} path="/me/deleted">
      <div data-erased={isErased ? "" : undefined}>
        <EmptyState heading="h1" title={text("me.erase.done")} lede={text("me.erase.doneHint")}>
          <a className="btn btn--main" href={localPath(locale, "/")}>
            {text("me.toSets")}
          </a>
        </EmptyState>
      </div>
    </PageFrame>
  );
}
