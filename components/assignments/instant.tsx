import { formatInstant } from "@/i18n/format-instant";
import type { Locale } from "@/i18n/locales";

/** An instant in words, by the clock of the zone that its teacher uses. */
export function Instant({ at, timeZone, locale }: { at: Date; timeZone: string; locale: Locale }) {
  const { day, clock, offset } = formatInstant(locale, at, timeZone);
  return (
    <time dateTime={at.toISOString()}>
      {day} <bdi className="num">{clock}</bdi> <bdi className="num quiet small">({offset})</bdi>
    </time>
  );
}
