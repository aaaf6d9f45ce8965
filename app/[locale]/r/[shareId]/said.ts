import { cardText } from "@/cards/card-text";
import { classText, resultText } from "@/components/share/share-text";
import { formatPercent } from "@/i18n/format";
import { type Text, textFor } from "@/i18n/messages";
import type { SharedClass } from "@/server/shares/get-class-card";
import type { SharedResult } from "@/server/shares/get-share";
import { contentOf } from "../../../r/[shareId]/[card]/card-content";

export type Shared = SharedResult | SharedClass;

/** A score in one line of words; none where the set is about deaths. */
function scoreLine(shared: Shared, text: Text): string | undefined {
  if (shared.aboutDeaths) return undefined;
  if (shared.kind === "class")
    return text("share.class.plain", { share: formatPercent(text.locale, shared.meanShare) });
  return text("result.plain", { correct: shared.correct, total: shared.total });
}

/** What a preview is headed with: the score in words and the set. */
export const headline = (shared: Shared, text: Text): string => join([scoreLine(shared, text), shared.setTitle]);

/** What the picture says, in its own language and in the order it is read; a learner's score in words that agree. */
export function pictureWords(shared: Shared): string {
  const { kind, name, title, figure, words, line, promise } = cardText(contentOf(shared));
  const score = shared.kind === "result" ? scoreLine(shared, textFor(shared.lang)) : undefined;
  return join([kind, name, title, score ?? [figure, ...words].join(" ").trim(), line, promise]);
}

/** What its owner may send, without the address. */
export const wordsToSend = (shared: Shared, text: Text): string =>
  shared.kind === "class" ? classText(shared, text) : resultText(shared, text);

const join = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" \u00B7 ");
