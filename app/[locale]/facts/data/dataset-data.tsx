import { licence } from "@/domain/ledger/data/published-ledger";
import { localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { ownAddress } from "@/server/own-address";

/** The files as schema.org describes a data set, for search engines. Data and no script: nothing runs it. */
export function DatasetData({ version, text }: { version: string; text: Text }) {
  const whole = (path: string) => new URL(path, ownAddress()).href;
  const file = (ending: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: whole(`/api/v1/facts.${ending}?version=${version}`),
  });
  const json = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": whole("/facts/data"),
    name: text("facts.data.name"),
    description: text("facts.data.description"),
    url: whole(localPath(text.locale, "/facts/data")),
    ...{ version, license: licence, isAccessibleForFree: true, inLanguage: ["ar", "en"] },
    creator: { "@type": "Organization", name: text("app.name"), url: whole("/") },
    distribution: [file("jsonld", "application/ld+json"), file("csv", "text/csv")],
  }).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON that was just made, with every «<» escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
