import { dayOf } from "@/domain/day";
import { formatDay } from "@/i18n/format";
import type { Text } from "@/i18n/messages";

/** On a public result that was graded again: that it was, and when. What was wrong would tell of a question. */
export function SharedCorrection({ correctedAt, text }: { correctedAt: Date | null; text: Text }) {
  if (!correctedAt) return null;
  return <p className="quiet">{text("corrections.shared", { day: formatDay(text.locale, dayOf(correctedAt)) })}</p>;
}
