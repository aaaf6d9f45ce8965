import { classText, resultText } from "@/components/share/share-text";
import { formatDay, formatPercent } from "@/i18n/format";
import type { MessageKey, Text } from "@/i18n/messages";
import type { SharedClass } from "@/server/shares/get-class-card";
import type { SharedResult } from "@/server/shares/get-share";

export type Shared = SharedResult | SharedClass;

/** A score in one line of words; none where the set is not to be decorated. */
export function scoreLine(shared: Shared, text: Text): string | undefined {
  if (shared.sensitive) return undefined;
  if (shared.kind === "class")
    return text("share.class.plain", { share: formatPercent(text.locale, shared.meanShare) });
  return text("result.plain", { correct: shared.correct, total: shared.total });
}

/** What a preview is headed with: the score in words and the set. */
export const headline = (shared: Shared, text: Text): string => join([scoreLine(shared, text), shared.setTitle]);

/** What a picture of it says, in the order it is read. */
export function pictureWords(shared: Shared, text: Text): string {
  const { sources, years, name, setTitle } = shared;
  const documents = text("count.documents", { count: sources.length });
  const [first, last] = years ?? [];
  const key: MessageKey = first === last ? "share.alt.documentsOf" : "share.alt.documents";
  const line = first === undefined || last === undefined ? undefined : text(key, { documents, first, last });
  return join([kindOf(shared, text), name, setTitle, scoreLine(shared, text), line, text("app.promise")]);
}

function kindOf(shared: Shared, text: Text): string {
  if (shared.kind === "class") return text("share.alt.class");
  if (shared.dailyOn === null) return text("share.alt.result");
  return text("share.alt.daily", { day: formatDay(text.locale, shared.dailyOn) });
}

/** What its owner may send, without the address. */
export const wordsToSend = (shared: Shared, text: Text): string =>
  shared.kind === "class" ? classText(shared, text) : resultText(shared, text);

const join = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(" \u00B7 ");
