import { ShareTools } from "@/components/share/share-tools";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { env } from "@/server/env";
import { type Shared, wordsToSend } from "./said";

/** The text of a shared page to send, in the reader's language, and where to send it. */
export function SendTools({ shared, locale }: { shared: Shared; locale: Locale }) {
  const text = textFor(locale);
  const { siteUrl } = env();
  const path = localPath(locale, shared.url);
  return (
    <ShareTools
      words={wordsToSend(shared, text)}
      path={path}
      address={siteUrl ? siteUrl + path : null}
      picture={{ path: shared.cards.wide, name: "sanad.png" }}
      text={text}
    />
  );
}
