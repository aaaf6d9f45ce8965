import { ShareForm } from "@/components/result/share-form";
import { SharePreview } from "@/components/result/share-preview";
import { SharedCard } from "@/components/result/shared-card";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { CreateShare } from "@/server/shares/create-share";
import type { SharedResult } from "@/server/shares/get-share";
import { pictureWords } from "../../r/[shareId]/said";
import { SendTools } from "../../r/[shareId]/send-tools";

/** What the address says of sharing: a name that was refused, one to be seen first, or that the name is to change. */
export type ShareSearch = { name?: string; preview?: string; rename?: string };

type ShareSectionProps = {
  attemptId: string;
  /** The result is public already. */
  share: SharedResult | null;
  /** The result and the set, in words. */
  said: string;
  search: ShareSearch;
  locale: Locale;
};

/** Sharing a result, step by step: form, card with the name, then what to send. */
export function ShareSection({ attemptId, share, said, search, locale }: ShareSectionProps) {
  const text = textFor(locale);
  const action = localPath(locale, `/attempts/${attemptId}/share`);
  const formHref = localPath(locale, `/attempts/${attemptId}?rename=yes#share`);
  const name = CreateShare.safeParse({ name: search.preview ?? "" }).data?.name;
  if (name) {
    const query = new URLSearchParams({ name });
    const picture = {
      path: `${localPath(locale, `/attempts/${attemptId}/share/preview`)}?${query}`,
      alt: `${name} \u00B7 ${said}`,
      lang: share?.lang ?? locale,
    };
    return <SharePreview action={action} picture={picture} name={name} back={formHref} text={text} />;
  }
  if (search.name !== undefined)
    return <ShareForm action={action} text={text} name={search.name} isRefused isShared={!!share} />;
  if (!share) return <ShareForm action={action} text={text} />;
  if (search.rename) return <ShareForm action={action} text={text} name={share.name} isShared />;
  return (
    <SharedCard share={share} alt={pictureWords(share)} renameHref={formHref} locale={locale}>
      <SendTools shared={share} locale={locale} />
    </SharedCard>
  );
}
