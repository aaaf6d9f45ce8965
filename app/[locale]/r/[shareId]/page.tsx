import "../../../styles/share.css";
import type { Metadata } from "next";
import { cache } from "react";
import { PageFrame } from "@/components/frame/page-frame";
import { textFor } from "@/i18n/messages";
import { makeContext } from "@/server/context";
import { getShared } from "@/server/shares/get-shared";
import { AwayPage } from "../../away-page";
import { found } from "../../found";
import { pageLocale } from "../../page-locale";
import { failedTitle, unlessAway } from "../../unless-away";
import { ClassShare } from "./class-share";
import { OwnerTools } from "./owner-tools";
import { previewOf } from "./preview";
import { ResultShare } from "./result-share";
import { SharedPictures } from "./shared-pictures";
import { StructuredData } from "./structured-data";

type ShareProps = { params: Promise<{ locale: string; shareId: string }> };

/** Once a request: the preview and the page both need it. */
const loadShared = cache((shareId: string) =>
  unlessAway(async () => found(await getShared({ ctx: await makeContext(), shareId }))),
);

export async function generateMetadata({ params }: ShareProps): Promise<Metadata> {
  const [locale, { shareId }] = await Promise.all([pageLocale(params), params]);
  const loaded = await loadShared(shareId);
  if (loaded) return previewOf(loaded.shared, locale);
  const text = textFor(locale);
  return { title: text("app.titled", { title: text(failedTitle()) }) };
}

/** What someone made public: words, card, the documents behind it, and the same questions to try. */
export default async function SharePage({ params }: ShareProps) {
  const [locale, { shareId }] = await Promise.all([pageLocale(params), params]);
  const loaded = await loadShared(shareId);
  if (!loaded) return <AwayPage locale={locale} path={`/r/${shareId}`} />;
  const { shared, ownAttempt } = loaded;
  return (
    <PageFrame locale={locale} path={shared.url}>
      <StructuredData shared={shared} locale={locale} />
      {shared.kind === "class" ? (
        <ClassShare card={shared} locale={locale} />
      ) : (
        <ResultShare share={shared} locale={locale} />
      )}
      {ownAttempt && shared.kind === "result" && <OwnerTools share={shared} attemptId={ownAttempt} locale={locale} />}
      <SharedPictures shared={shared} locale={locale} />
    </PageFrame>
  );
}
